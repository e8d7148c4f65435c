# Figures in the chat. Read by staff.

# Description of the command /figures, only for members of the team.
overview-command-figures = Cijfers voor het team
# Answer to /figures: buttons with the names of charts stand below. Keep /desk.
overview-pick = Cijfers van de laatste 12 weken. Welke? Tabellen en een rapport staan op de balie: /desk
# Answer to members of the team who may not see figures.
overview-not-here = Alleen triagisten, redacteuren en beheerders zien cijfers.
