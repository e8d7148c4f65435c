# The team: coming in with an invite, signing in at the desk, resting. Read by key persons and staff.

# Description of the command /desk, only for members of the team.
team-command-desk = Sign in at the desk
# Said to somebody who came in with an invite. $role is the name of their role.
team-welcome = Welcome to the team. Your role: { $role }. You can go on asking questions here as before.
# Said to somebody who opens an invite again. $role is the name of their role.
team-already = You are in the team already. Your role: { $role }.
# Said when an invite cannot be used: too old, used by somebody else, or wrong.
team-shut = This invite does not work any more. Ask whoever gave it to you for a new one.
# Name of a role.
team-role-key-person = key person
# Name of a role.
team-role-viewer = reader for an organisation
# Name of a role.
team-role-responder = answers for an organisation
# Name of a role.
team-role-triager = triager
# Name of a role.
team-role-editor = editor
# Name of a role.
team-role-admin = admin
# Answer to /desk. $address is where the desk is.
team-desk = Open { $address } in your browser. It shows a code of six digits: type that code here. Only type a code that you see yourself.
# Button under it: opens the desk, signed in at once. Keep the icon.
team-desk-button = 🖥 Open the desk
# Answer to /desk when the desk cannot be reached from outside.
team-desk-closed = The desk cannot be opened from here. Ask whoever runs this bot.
# Said when a code was right.
team-code-right = ✅ Your browser is signed in.
# Said when a code was wrong or too old.
team-code-wrong = No browser shows this code. Look again, or send /desk once more.
# Said after too many wrong codes.
team-code-too-many = That was wrong too often. Please wait ten minutes.
# One kept thing, on the page about oneself. $alias is what the team calls the person.
team-kept = • that you work in the team: as { $alias }, { $role }
