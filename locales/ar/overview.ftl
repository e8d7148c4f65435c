# Figures in the chat. Read by staff.

# Description of the command /figures, only for members of the team.
overview-command-figures = أرقام للفريق
# Answer to /figures: buttons with the names of charts stand below. Keep /desk.
overview-pick = أرقام آخر 12 أسبوعًا. أيها؟ الجداول والتقرير في صفحة الفريق: /desk
# Answer to members of the team who may not see figures.
overview-not-here = الأرقام يراها فقط مسؤولو الفرز والمحررون والمديرون.
