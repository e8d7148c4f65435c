# Figures in the chat. Read by staff.

# Description of the command /figures, only for members of the team.
overview-command-figures = ቁጽርታት ንጋንታ
# Answer to /figures: buttons with the names of charts stand below. Keep /desk.
overview-pick = ቁጽርታት ናይ ዝሓለፋ 12 ሰሙን። ኣየኖት፧ ሰንጠረዥን ጸብጻብን ኣብ ገጽ ጋንታ ኣለው፦ /desk
# Answer to members of the team who may not see figures.
overview-not-here = ቁጽርታት ፈላለይቲ ሕቶታት፣ ኣሰናዳእትን ኣመሓደርትን ጥራይ ይርእይዎም።
