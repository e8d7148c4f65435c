# The team: coming in with an invite, signing in at the desk, resting. Read by key persons and staff.

# Description of the command /desk, only for members of the team.
team-command-desk = ናብ ገጽ ጋንታ እቶ
# Said to somebody who came in with an invite. $role is the name of their role.
team-welcome = እንቋዕ ናብ ጋንታ ብደሓን መጻእኩም። ተራኹም፦ { $role }። ኣብዚ ከም ቅድሚ ሕጂ ሕቶ ክትሓቱ ትኽእሉ።
# Said to somebody who opens an invite again. $role is the name of their role.
team-already = ድሮ ኣብ ጋንታ ኣለኹም። ተራኹም፦ { $role }።
# Said when an invite cannot be used: too old, used by somebody else, or wrong.
team-shut = እዚ ዕድመ እዚ ደጊም ኣይሰርሕን። ካብ ዝሃበኩም ሰብ ሓድሽ ሕተቱ።
# Name of a role.
team-role-key-person = መራኸቢ ሰብ (sleutelpersoon)
# Name of a role.
team-role-viewer = ንትካል ዘንብብ
# Name of a role.
team-role-responder = ስም ትካል ዝምልስ
# Name of a role.
team-role-triager = ፈላላዪ ሕቶታት
# Name of a role.
team-role-editor = ኣሰናዳኢ
# Name of a role.
team-role-admin = ኣመሓዳሪ
# Answer to /desk. $address is where the desk is.
team-desk = { $address } ኣብ ብራውዘርኩም ክፈቱ። ኣብኡ ናይ 6 ቁጽሪ ኮድ ይርአ፦ ነቲ ኮድ ኣብዚ ጸሓፉ። ባዕልኹም ትርእይዎ ኮድ ጥራይ ጸሓፉ።
# Button under it: opens the desk, signed in at once. Keep the icon.
team-desk-button = 🖥 ገጽ ጋንታ ክፈት
# Answer to /desk when the desk cannot be reached from outside.
team-desk-closed = ገጽ ጋንታ ካብዚ ክኽፈት ኣይክእልን። ነዚ ቦት ንዘመሓድሮ ሕተቱ።
# Said when a code was right.
team-code-right = ✅ ብራውዘርኩም ኣትዩ ኣሎ።
# Said when a code was wrong or too old.
team-code-wrong = ነዚ ኮድ ዘርኢ ብራውዘር የለን። መሊስኩም ርኣዩ፣ ወይ እንደገና /desk ልኣኹ።
# Said after too many wrong codes.
team-code-too-many = ብዙሕ ግዜ ጌጋ ነይሩ። በጃኹም 10 ደቓይቕ ተጸበዩ።
# One kept thing, on the page about oneself. $alias is what the team calls the person.
team-kept = • ኣብ ጋንታ ከም እትሰርሑ፦ { $alias }፣ { $role }
