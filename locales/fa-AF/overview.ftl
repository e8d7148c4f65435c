# Figures in the chat. Read by staff.

# Description of the command /figures, only for members of the team.
overview-command-figures = ارقام برای تیم
# Answer to /figures: buttons with the names of charts stand below. Keep /desk.
overview-pick = ارقام 12 هفتهٔ گذشته. کدام را می‌خواهید؟ جدول‌ها و گزارش در صفحهٔ تیم است: /desk
# Answer to members of the team who may not see figures.
overview-not-here = ارقام را تنها مسئولان دسته‌بندی، ویراستاران و مدیران می‌بینند.
