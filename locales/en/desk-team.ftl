# Signing in at the desk, the team, and oneself. Only in Dutch and English.

# Heading of the page where staff sign in.
desk-team-sign-in = Sign in
# Below it: what to do with the code.
desk-team-code-do = Open the bot in Telegram, send /desk, and type this code there. It counts for ten minutes.
# Button: ask for a code.
desk-team-code-ask = Show me a code
# Button below the code: I typed it, let me in.
desk-team-code-done = I typed it: go on
# When the code was not typed yet, or is too old.
desk-team-code-not = You are not in yet. Type the code in the bot first, or ask for a new one.
# Heading of the page behind a link from the bot.
desk-team-link = Sign in on this browser?
# Button on it.
desk-team-link-go = Yes, sign in
# When too many browsers wait at the door.
desk-team-busy = Many people are signing in now. Please try again in a few minutes.
# Link in the demo only: sign in as anybody at one click.
desk-team-shortcut = Demo: sign in without a code
# The page of a visitor about themselves; also its heading.
desk-team-me = My page
# The role of a visitor. $role is its name.
desk-team-me-role = Your role: { $role }
# Label: in which language the desk is read.
desk-team-me-language = Language of the desk
# Button: save.
desk-team-save = Save
