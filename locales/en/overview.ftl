# Figures in the chat. Read by staff.

# Description of the command /figures, only for members of the team.
overview-command-figures = Figures for the staff
# Answer to /figures: buttons with the names of charts stand below. Keep /desk.
overview-pick = Figures of the last 12 weeks. Which ones? Tables and a report are at the desk: /desk
# Answer to members of the team who may not see figures.
overview-not-here = Only triagers, editors and admins see figures.
