# The team: coming in with an invite, signing in at the desk, resting. Read by key persons and staff.

# Description of the command /desk, only for members of the team.
team-command-desk = ورود به صفحهٔ تیم
# Said to somebody who came in with an invite. $role is the name of their role.
team-welcome = به تیم خوش آمدید. نقش شما: { $role }. می‌توانید مثل قبل این‌جا سؤال کنید.
# Said to somebody who opens an invite again. $role is the name of their role.
team-already = شما از قبل در تیم هستید. نقش شما: { $role }.
# Said when an invite cannot be used: too old, used by somebody else, or wrong.
team-shut = این دعوت دیگر کار نمی‌کند. از کسی که آن را به شما داد، دعوت نو بخواهید.
# Name of a role.
team-role-key-person = شخص رابط (sleutelpersoon)
# Name of a role.
team-role-viewer = خواننده برای یک اداره
# Name of a role.
team-role-responder = از طرف یک اداره جواب می‌دهد
# Name of a role.
team-role-triager = مسئول دسته‌بندی
# Name of a role.
team-role-editor = ویراستار
# Name of a role.
team-role-admin = مدیر
# Answer to /desk. $address is where the desk is.
team-desk = { $address } را در مرورگر خود باز کنید. آن‌جا یک کود شش رقمی نشان داده می‌شود: همان کود را این‌جا بنویسید. تنها کودی را بنویسید که خودتان می‌بینید.
# Button under it: opens the desk, signed in at once. Keep the icon.
team-desk-button = 🖥 باز کردن صفحهٔ تیم
# Answer to /desk when the desk cannot be reached from outside.
team-desk-closed = صفحهٔ تیم از این‌جا باز نمی‌شود. از کسی که این بات را اداره می‌کند بپرسید.
# Said when a code was right.
team-code-right = ✅ مرورگر شما وارد شد.
# Said when a code was wrong or too old.
team-code-wrong = هیچ مرورگری این کود را نشان نمی‌دهد. دوباره ببینید، یا باز /desk را بفرستید.
# Said after too many wrong codes.
team-code-too-many = چندین بار اشتباه شد. لطفاً ده دقیقه صبر کنید.
# One kept thing, on the page about oneself. $alias is what the team calls the person.
team-kept = • این‌که در تیم کار می‌کنید: { $alias }، { $role }
