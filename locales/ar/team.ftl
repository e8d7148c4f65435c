# The team: coming in with an invite, signing in at the desk, resting. Read by key persons and staff.

# Description of the command /desk, only for members of the team.
team-command-desk = دخول إلى صفحة الفريق
# Said to somebody who came in with an invite. $role is the name of their role.
team-welcome = أهلًا بكم في الفريق. الدور: { $role }. ويمكن طرح الأسئلة هنا كما في السابق.
# Said to somebody who opens an invite again. $role is the name of their role.
team-already = أنتم في الفريق من قبل. الدور: { $role }.
# Said when an invite cannot be used: too old, used by somebody else, or wrong.
team-shut = هذه الدعوة لم تعد صالحة. اطلبوا دعوة جديدة ممن أعطاكم إياها.
# Name of a role.
team-role-key-person = شخص وسيط (sleutelpersoon)
# Name of a role.
team-role-viewer = قارئ من مؤسسة
# Name of a role.
team-role-responder = يجيب عن مؤسسة
# Name of a role.
team-role-triager = مسؤول فرز
# Name of a role.
team-role-editor = محرر
# Name of a role.
team-role-admin = مدير
# Answer to /desk. $address is where the desk is.
team-desk = افتحوا { $address } في المتصفح. يظهر هناك رمز من ستة أرقام: اكتبوا هذا الرمز هنا. اكتبوا فقط رمزًا ترونه أنتم.
# Button under it: opens the desk, signed in at once. Keep the icon.
team-desk-button = 🖥 فتح صفحة الفريق
# Answer to /desk when the desk cannot be reached from outside.
team-desk-closed = لا يمكن فتح صفحة الفريق من هنا. اسألوا من يدير هذا البوت.
# Said when a code was right.
team-code-right = ✅ تم الدخول في متصفحكم.
# Said when a code was wrong or too old.
team-code-wrong = لا يوجد متصفح يعرض هذا الرمز. انظروا مرة أخرى، أو أرسلوا /desk من جديد.
# Said after too many wrong codes.
team-code-too-many = تكرر الخطأ كثيرًا. انتظروا عشر دقائق من فضلكم.
# One kept thing, on the page about oneself. $alias is what the team calls the person.
team-kept = • أنكم تعملون في الفريق: { $alias }، { $role }
