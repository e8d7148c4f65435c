"""The words the bot can say, one function per Fluent message.  Generated; do not edit."""

from bot.words.phrase import Phrase, Saying, Told


def ask_command_ask() -> Phrase:
    return Phrase("ask-command-ask")


def ask_prompt() -> Phrase:
    return Phrase("ask-prompt")


def ask_choose() -> Phrase:
    return Phrase("ask-choose")


def ask_none_of_these() -> Phrase:
    return Phrase("ask-none-of-these")


def ask_none() -> Phrase:
    return Phrase("ask-none")


def ask_greeting() -> Phrase:
    return Phrase("ask-greeting")


def ask_helped() -> Phrase:
    return Phrase("ask-helped")


def ask_not_this() -> Phrase:
    return Phrase("ask-not-this")


def ask_listen() -> Phrase:
    return Phrase("ask-listen")


def ask_share() -> Phrase:
    return Phrase("ask-share")


def ask_thanks() -> Phrase:
    return Phrase("ask-thanks")


def ask_sorry() -> Phrase:
    return Phrase("ask-sorry")


def ask_danger_life(*, phone: str | Saying | Told) -> Phrase:
    return Phrase("ask-danger-life", {"phone": phone})


def ask_danger_suicide(*, phone: str | Saying | Told, talk: str | Saying | Told) -> Phrase:
    return Phrase("ask-danger-suicide", {"phone": phone, "talk": talk})


def ask_danger_violence(*, phone: str | Saying | Told, talk: str | Saying | Told) -> Phrase:
    return Phrase("ask-danger-violence", {"phone": phone, "talk": talk})


def ask_danger_rape(*, phone: str | Saying | Told, talk: str | Saying | Told) -> Phrase:
    return Phrase("ask-danger-rape", {"phone": phone, "talk": talk})


def ask_danger_exploitation(*, phone: str | Saying | Told, talk: str | Saying | Told) -> Phrase:
    return Phrase("ask-danger-exploitation", {"phone": phone, "talk": talk})


def ask_danger_below() -> Phrase:
    return Phrase("ask-danger-below")


def ask_voice() -> Phrase:
    return Phrase("ask-voice")


def ask_photo() -> Phrase:
    return Phrase("ask-photo")


def ask_other() -> Phrase:
    return Phrase("ask-other")


def ask_group() -> Phrase:
    return Phrase("ask-group")


def ask_group_button() -> Phrase:
    return Phrase("ask-group-button")


def ask_door() -> Phrase:
    return Phrase("ask-door")


def ask_differs() -> Phrase:
    return Phrase("ask-differs")


def ask_other_situation() -> Phrase:
    return Phrase("ask-other-situation")


def ask_situation_asylum() -> Phrase:
    return Phrase("ask-situation-asylum")


def ask_situation_status() -> Phrase:
    return Phrase("ask-situation-status")


def ask_situation_ukraine() -> Phrase:
    return Phrase("ask-situation-ukraine")


def ask_situation_family() -> Phrase:
    return Phrase("ask-situation-family")


def ask_situation_eu() -> Phrase:
    return Phrase("ask-situation-eu")


def ask_situation_undocumented() -> Phrase:
    return Phrase("ask-situation-undocumented")


def ask_choose_again() -> Phrase:
    return Phrase("ask-choose-again")


def ask_obstacle() -> Phrase:
    return Phrase("ask-obstacle")


def desk_team_sign_in() -> Phrase:
    return Phrase("desk-team-sign-in")


def desk_team_code_do() -> Phrase:
    return Phrase("desk-team-code-do")


def desk_team_code_ask() -> Phrase:
    return Phrase("desk-team-code-ask")


def desk_team_code_done() -> Phrase:
    return Phrase("desk-team-code-done")


def desk_team_code_not() -> Phrase:
    return Phrase("desk-team-code-not")


def desk_team_link() -> Phrase:
    return Phrase("desk-team-link")


def desk_team_link_go() -> Phrase:
    return Phrase("desk-team-link-go")


def desk_team_busy() -> Phrase:
    return Phrase("desk-team-busy")


def desk_team_shortcut() -> Phrase:
    return Phrase("desk-team-shortcut")


def desk_team_me() -> Phrase:
    return Phrase("desk-team-me")


def desk_team_me_role(*, role: str | Saying | Told) -> Phrase:
    return Phrase("desk-team-me-role", {"role": role})


def desk_team_me_language() -> Phrase:
    return Phrase("desk-team-me-language")


def desk_team_save() -> Phrase:
    return Phrase("desk-team-save")


def desk_name() -> Phrase:
    return Phrase("desk-name")


def desk_skip() -> Phrase:
    return Phrase("desk-skip")


def desk_menu() -> Phrase:
    return Phrase("desk-menu")


def desk_sign_out() -> Phrase:
    return Phrase("desk-sign-out")


def desk_errors() -> Phrase:
    return Phrase("desk-errors")


def desk_sorry_403() -> Phrase:
    return Phrase("desk-sorry-403")


def desk_sorry_404() -> Phrase:
    return Phrase("desk-sorry-404")


def desk_sorry_413() -> Phrase:
    return Phrase("desk-sorry-413")


def desk_sorry_500() -> Phrase:
    return Phrase("desk-sorry-500")


def desk_sorry_503() -> Phrase:
    return Phrase("desk-sorry-503")


def desk_sorry_do() -> Phrase:
    return Phrase("desk-sorry-do")


def desk_sorry_home() -> Phrase:
    return Phrase("desk-sorry-home")


def desk_done_saved() -> Phrase:
    return Phrase("desk-done-saved")


def library_shelf_work() -> Phrase:
    return Phrase("library-shelf-work")


def library_shelf_health() -> Phrase:
    return Phrase("library-shelf-health")


def library_shelf_crossing() -> Phrase:
    return Phrase("library-shelf-crossing")


def library_shelf_danger() -> Phrase:
    return Phrase("library-shelf-danger")


def library_pick() -> Phrase:
    return Phrase("library-pick")


def library_group_may_i_work() -> Phrase:
    return Phrase("library-group-may-i-work")


def library_group_find_work() -> Phrase:
    return Phrase("library-group-find-work")


def library_group_contract_pay() -> Phrase:
    return Phrase("library-group-contract-pay")


def library_group_trouble_at_work() -> Phrase:
    return Phrase("library-group-trouble-at-work")


def library_group_see_a_doctor() -> Phrase:
    return Phrase("library-group-see-a-doctor")


def library_group_insurance() -> Phrase:
    return Phrase("library-group-insurance")


def library_group_body_and_mind() -> Phrase:
    return Phrase("library-group-body-and-mind")


def library_group_language_and_trust() -> Phrase:
    return Phrase("library-group-language-and-trust")


def library_group_letters() -> Phrase:
    return Phrase("library-group-letters")


def library_group_money_children() -> Phrase:
    return Phrase("library-group-money-children")


def library_group_living_here() -> Phrase:
    return Phrase("library-group-living-here")


def library_group_who_helps() -> Phrase:
    return Phrase("library-group-who-helps")


def library_answer(*, question: str | Saying | Told, line: str | Saying | Told) -> Phrase:
    return Phrase("library-answer", {"question": question, "line": line})


def library_step(*, number: str | Saying | Told, step: str | Saying | Told) -> Phrase:
    return Phrase("library-step", {"number": number, "step": step})


def library_say(*, sentence: str | Saying | Told) -> Phrase:
    return Phrase("library-say", {"sentence": sentence})


def library_means(*, meaning: str | Saying | Told) -> Phrase:
    return Phrase("library-means", {"meaning": meaning})


def library_phone(*, at: str | Saying | Told, phone: str | Saying | Told) -> Phrase:
    return Phrase("library-phone", {"at": at, "phone": phone})


def library_link(*, url: str | Saying | Told, at: str | Saying | Told) -> Phrase:
    return Phrase("library-link", {"url": url, "at": at})


def library_checked(*, date: str | Saying | Told) -> Phrase:
    return Phrase("library-checked", {"date": date})


def library_written(*, date: str | Saying | Told) -> Phrase:
    return Phrase("library-written", {"date": date})


def library_draft() -> Phrase:
    return Phrase("library-draft")


def library_outdated() -> Phrase:
    return Phrase("library-outdated")


def library_untranslated() -> Phrase:
    return Phrase("library-untranslated")


def library_gone() -> Phrase:
    return Phrase("library-gone")


def library_look(*, at: str | Saying | Told) -> Phrase:
    return Phrase("library-look", {"at": at})


def library_euro(*, amount: str | Saying | Told) -> Phrase:
    return Phrase("library-euro", {"amount": amount})


def library_months(*, count: int) -> Phrase:
    return Phrase("library-months", {"count": count})


def library_weeks(*, count: int) -> Phrase:
    return Phrase("library-weeks", {"count": count})


def library_days(*, count: int) -> Phrase:
    return Phrase("library-days", {"count": count})


def library_years(*, count: int) -> Phrase:
    return Phrase("library-years", {"count": count})


def library_more() -> Phrase:
    return Phrase("library-more")


def library_card_draft() -> Phrase:
    return Phrase("library-card-draft")


def library_corrected(*, reason: str | Saying | Told) -> Phrase:
    return Phrase("library-corrected", {"reason": reason})


def library_reason_wrong() -> Phrase:
    return Phrase("library-reason-wrong")


def library_reason_rule() -> Phrase:
    return Phrase("library-reason-rule")


def library_reason_number() -> Phrase:
    return Phrase("library-reason-number")


def library_translated() -> Phrase:
    return Phrase("library-translated")


def library_kept(*, count: int) -> Phrase:
    return Phrase("library-kept", {"count": count})


def library_kept_spoken(*, count: int) -> Phrase:
    return Phrase("library-kept-spoken", {"count": count})


def library_command_record() -> Phrase:
    return Phrase("library-command-record")


def library_record_language() -> Phrase:
    return Phrase("library-record-language")


def library_record_which(*, count: str | Saying | Told) -> Phrase:
    return Phrase("library-record-which", {"count": count})


def library_record_title(*, title: str | Saying | Told) -> Phrase:
    return Phrase("library-record-title", {"title": title})


def library_record_none() -> Phrase:
    return Phrase("library-record-none")


def library_record_do() -> Phrase:
    return Phrase("library-record-do")


def library_record_text(*, text: str | Saying | Told) -> Phrase:
    return Phrase("library-record-text", {"text": text})


def library_record_heard() -> Phrase:
    return Phrase("library-record-heard")


def library_record_good() -> Phrase:
    return Phrase("library-record-good")


def library_record_again() -> Phrase:
    return Phrase("library-record-again")


def library_record_stop() -> Phrase:
    return Phrase("library-record-stop")


def library_record_stopped() -> Phrase:
    return Phrase("library-record-stopped")


def library_record_words() -> Phrase:
    return Phrase("library-record-words")


def library_record_changed() -> Phrase:
    return Phrase("library-record-changed")


def library_record_unknown() -> Phrase:
    return Phrase("library-record-unknown")


def library_record_not_here() -> Phrase:
    return Phrase("library-record-not-here")


def library_record_sent() -> Phrase:
    return Phrase("library-record-sent")


def library_record_gone() -> Phrase:
    return Phrase("library-record-gone")


def library_record_published(*, title: str | Saying | Told) -> Phrase:
    return Phrase("library-record-published", {"title": title})


def library_record_refused(*, title: str | Saying | Told, word: str | Saying | Told) -> Phrase:
    return Phrase("library-record-refused", {"title": title, "word": word})


def people_choose() -> Phrase:
    return Phrase("people-choose")


def people_language_name() -> Phrase:
    return Phrase("people-language-name")


def people_trust(*, operator: str | Saying | Told, contact: str | Saying | Told) -> Phrase:
    return Phrase("people-trust", {"operator": operator, "contact": contact})


def people_trust_button() -> Phrase:
    return Phrase("people-trust-button")


def people_menu() -> Phrase:
    return Phrase("people-menu")


def people_placeholder() -> Phrase:
    return Phrase("people-placeholder")


def people_key_ask() -> Phrase:
    return Phrase("people-key-ask")


def people_key_language() -> Phrase:
    return Phrase("people-key-language")


def people_key_privacy() -> Phrase:
    return Phrase("people-key-privacy")


def people_key_help() -> Phrase:
    return Phrase("people-key-help")


def people_help(*, phone: str | Saying | Told, operator: str | Saying | Told, contact: str | Saying | Told) -> Phrase:
    return Phrase("people-help", {"phone": phone, "operator": operator, "contact": contact})


def people_privacy() -> Phrase:
    return Phrase("people-privacy")


def people_privacy_language(*, language: str | Saying | Told) -> Phrase:
    return Phrase("people-privacy-language", {"language": language})


def people_privacy_quarter(*, quarter: str | Saying | Told) -> Phrase:
    return Phrase("people-privacy-quarter", {"quarter": quarter})


def people_privacy_waiting(*, count: int) -> Phrase:
    return Phrase("people-privacy-waiting", {"count": count})


def people_privacy_presses(*, count: int) -> Phrase:
    return Phrase("people-privacy-presses", {"count": count})


def people_privacy_nothing() -> Phrase:
    return Phrase("people-privacy-nothing")


def people_privacy_never() -> Phrase:
    return Phrase("people-privacy-never")


def people_forget_button() -> Phrase:
    return Phrase("people-forget-button")


def people_forget_ask() -> Phrase:
    return Phrase("people-forget-ask")


def people_forgotten() -> Phrase:
    return Phrase("people-forgotten")


def people_kept() -> Phrase:
    return Phrase("people-kept")


def people_command_start() -> Phrase:
    return Phrase("people-command-start")


def people_command_language() -> Phrase:
    return Phrase("people-command-language")


def people_command_help() -> Phrase:
    return Phrase("people-command-help")


def people_command_privacy() -> Phrase:
    return Phrase("people-command-privacy")


def people_command_forget() -> Phrase:
    return Phrase("people-command-forget")


def people_about() -> Phrase:
    return Phrase("people-about")


def shared_back() -> Phrase:
    return Phrase("shared-back")


def shared_yes() -> Phrase:
    return Phrase("shared-yes")


def shared_no() -> Phrase:
    return Phrase("shared-no")


def shared_stale() -> Phrase:
    return Phrase("shared-stale")


def shared_sorry() -> Phrase:
    return Phrase("shared-sorry")


def shared_slowly() -> Phrase:
    return Phrase("shared-slowly")


def shared_gone() -> Phrase:
    return Phrase("shared-gone")


def team_command_desk() -> Phrase:
    return Phrase("team-command-desk")


def team_welcome(*, role: str | Saying | Told) -> Phrase:
    return Phrase("team-welcome", {"role": role})


def team_already(*, role: str | Saying | Told) -> Phrase:
    return Phrase("team-already", {"role": role})


def team_shut() -> Phrase:
    return Phrase("team-shut")


def team_role_key_person() -> Phrase:
    return Phrase("team-role-key-person")


def team_role_viewer() -> Phrase:
    return Phrase("team-role-viewer")


def team_role_triager() -> Phrase:
    return Phrase("team-role-triager")


def team_role_editor() -> Phrase:
    return Phrase("team-role-editor")


def team_role_admin() -> Phrase:
    return Phrase("team-role-admin")


def team_desk(*, address: str | Saying | Told) -> Phrase:
    return Phrase("team-desk", {"address": address})


def team_desk_button() -> Phrase:
    return Phrase("team-desk-button")


def team_desk_closed() -> Phrase:
    return Phrase("team-desk-closed")


def team_code_right() -> Phrase:
    return Phrase("team-code-right")


def team_code_wrong() -> Phrase:
    return Phrase("team-code-wrong")


def team_code_too_many() -> Phrase:
    return Phrase("team-code-too-many")


def team_kept(*, alias: str | Saying | Told, role: str | Saying | Told) -> Phrase:
    return Phrase("team-kept", {"alias": alias, "role": role})
