# Pages about organisations. Only in Dutch and English.

# Menu, and heading.
desk-organisations-nav = Organisations
# Where there is none yet.
desk-organisations-none = There is no organisation yet.
# Heading of the form.
desk-organisations-new = Take in an organisation
# Help below it.
desk-organisations-new-help = It sees only figures about its own themes, and only when enough different people stand behind them. Choose no theme, and it gets all that its kind can change.
# Button.
desk-organisations-add = Add
# Link back to the list.
desk-organisations-back = All organisations
# Link: what it is sent.
desk-organisations-to-package = What it gets, and how
# Label and column: its name.
desk-organisations-name = Name
# Help: its name is shown to people.
desk-organisations-name-help = People read this name when it says what it changed.
# Error. $most is the number of letters.
desk-organisations-name-wrong = Give a name of one line and at most { $most } letters.
# Label and column: what kind it is.
desk-organisations-kind = Kind
# Help: what the kind does.
desk-organisations-kind-help = The kind decides which obstacles it hears of in its themes.
# Error.
desk-organisations-kind-wrong = Choose a kind.
# Label: where it works.
desk-organisations-region = Region
# Error.
desk-organisations-region-wrong = Choose a region from the list.
# In the list of regions.
desk-organisations-everywhere = the whole country
# Label and column.
desk-organisations-themes = Themes
# Error: no theme was chosen.
desk-organisations-themes-wrong = Choose at least one theme.
# Heading: what is known of it.
desk-organisations-what = What it is
# Heading: who reads for it.
desk-organisations-readers = Who reads for it
# Where nobody reads for it.
desk-organisations-nobody = Nobody yet.
# Button: that person reads no longer for it.
desk-organisations-let-go = Let go
# Help: what the person is called.
desk-organisations-alias-help = A first name or a function. People never see it.
# Help: two roles.
desk-organisations-role-help = A reader only looks. Who answers may also write what the organisation does.
# Heading: stop with it.
desk-organisations-end = Stop with this organisation
# Help below it.
desk-organisations-end-help = Nobody reads for it any more and nothing is sent. What it answered stays, with its name.
# Button.
desk-organisations-end-do = Stop
# First page. $count is how many.
desk-organisations-errand-alone = Organisations for which nobody reads: { $count }
# A kind of organisation.
desk-organisations-kind-apotheek = pharmacy
# A kind of organisation.
desk-organisations-kind-arbeidsinspectie = labour inspectorate
# A kind of organisation.
desk-organisations-kind-bank = bank
# A kind of organisation.
desk-organisations-kind-belasting-toeslagen = tax office and allowances
# A kind of organisation.
desk-organisations-kind-bibliotheek = library
# A kind of organisation.
desk-organisations-kind-big-cibg = BIG register
# A kind of organisation.
desk-organisations-kind-cak = CAK
# A kind of organisation.
desk-organisations-kind-coa = COA
# A kind of organisation.
desk-organisations-kind-digid-logius = DigiD
# A kind of organisation.
desk-organisations-kind-discriminatievoorziening = anti-discrimination bureau
# A kind of organisation.
desk-organisations-kind-duo = DUO
# A kind of organisation.
desk-organisations-kind-energie = energy company
# A kind of organisation.
desk-organisations-kind-gemeente-burgerzaken = municipality: civil affairs
# A kind of organisation.
desk-organisations-kind-gemeente-werk = municipality: work and civic integration
# A kind of organisation.
desk-organisations-kind-gemeente-wonen = municipality: housing
# A kind of organisation.
desk-organisations-kind-gemeente-zorg = municipality: care
# A kind of organisation.
desk-organisations-kind-ggd = GGD
# A kind of organisation.
desk-organisations-kind-ggz = mental health care
# A kind of organisation.
desk-organisations-kind-gza = GZA, care for asylum seekers
# A kind of organisation.
desk-organisations-kind-huisartsenzorg = GP care
# A kind of organisation.
desk-organisations-kind-idw-sbb-nuffic = recognition of diplomas
# A kind of organisation.
desk-organisations-kind-ind = IND
# A kind of organisation.
desk-organisations-kind-jeugdzorg = youth care
# A kind of organisation.
desk-organisations-kind-kinderopvang = child care
# A kind of organisation.
desk-organisations-kind-kraamzorg = maternity care
# A kind of organisation.
desk-organisations-kind-netwerk-org = network organisation
# A kind of organisation.
desk-organisations-kind-onderwijs = education
# A kind of organisation.
desk-organisations-kind-politie = police
# A kind of organisation.
desk-organisations-kind-rdw-cbr = RDW and CBR
# A kind of organisation.
desk-organisations-kind-rma-rmo = RMA and RMO
# A kind of organisation.
desk-organisations-kind-schuldhulp = debt help
# A kind of organisation.
desk-organisations-kind-school = school
# A kind of organisation.
desk-organisations-kind-taalschool = language school
# A kind of organisation.
desk-organisations-kind-tandarts = dentist
# A kind of organisation.
desk-organisations-kind-tolkdienst = interpreting service
# A kind of organisation.
desk-organisations-kind-uitzendbureau = temp agency
# A kind of organisation.
desk-organisations-kind-uwv = UWV
# A kind of organisation.
desk-organisations-kind-vakbond-juridisch = trade union or legal aid
# A kind of organisation.
desk-organisations-kind-veilig-thuis = Veilig Thuis
# A kind of organisation.
desk-organisations-kind-verloskunde-jgz = midwives and youth health care
# A kind of organisation.
desk-organisations-kind-vervoer = transport
# A kind of organisation.
desk-organisations-kind-welzijn = welfare work
# A kind of organisation.
desk-organisations-kind-werkgever = employer
# A kind of organisation.
desk-organisations-kind-woningcorporatie = housing association
# A kind of organisation.
desk-organisations-kind-ziekenhuis = hospital
# A kind of organisation.
desk-organisations-kind-zorgverzekeraar = health insurer
