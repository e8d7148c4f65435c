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


def barriers_key() -> Phrase:
    return Phrase("barriers-key")


def barriers_tell() -> Phrase:
    return Phrase("barriers-tell")


def barriers_trust(*, phone: str | Saying | Told) -> Phrase:
    return Phrase("barriers-trust", {"phone": phone})


def barriers_good() -> Phrase:
    return Phrase("barriers-good")


def barriers_good_ask() -> Phrase:
    return Phrase("barriers-good-ask")


def barriers_ask_theme() -> Phrase:
    return Phrase("barriers-ask-theme")


def barriers_ask_code() -> Phrase:
    return Phrase("barriers-ask-code")


def barriers_good_theme() -> Phrase:
    return Phrase("barriers-good-theme")


def barriers_more() -> Phrase:
    return Phrase("barriers-more")


def barriers_other() -> Phrase:
    return Phrase("barriers-other")


def barriers_back() -> Phrase:
    return Phrase("barriers-back")


def barriers_stop() -> Phrase:
    return Phrase("barriers-stop")


def barriers_preview() -> Phrase:
    return Phrase("barriers-preview")


def barriers_line(*, what: str | Saying | Told) -> Phrase:
    return Phrase("barriers-line", {"what": what})


def barriers_place(*, place: str | Saying | Told) -> Phrase:
    return Phrase("barriers-place", {"place": place})


def barriers_region(*, region: str | Saying | Told) -> Phrase:
    return Phrase("barriers-region", {"region": region})


def barriers_crowd(*, crowd: str | Saying | Told) -> Phrase:
    return Phrase("barriers-crowd", {"crowd": crowd})


def barriers_words(*, words: str | Saying | Told) -> Phrase:
    return Phrase("barriers-words", {"words": words})


def barriers_marks() -> Phrase:
    return Phrase("barriers-marks")


def barriers_erase() -> Phrase:
    return Phrase("barriers-erase")


def barriers_send() -> Phrase:
    return Phrase("barriers-send")


def barriers_another() -> Phrase:
    return Phrase("barriers-another")


def barriers_where() -> Phrase:
    return Phrase("barriers-where")


def barriers_write() -> Phrase:
    return Phrase("barriers-write")


def barriers_unwrite() -> Phrase:
    return Phrase("barriers-unwrite")


def barriers_help() -> Phrase:
    return Phrase("barriers-help")


def barriers_group() -> Phrase:
    return Phrase("barriers-group")


def barriers_ask_place() -> Phrase:
    return Phrase("barriers-ask-place")


def barriers_ask_part() -> Phrase:
    return Phrase("barriers-ask-part")


def barriers_ask_province() -> Phrase:
    return Phrase("barriers-ask-province")


def barriers_dont_say() -> Phrase:
    return Phrase("barriers-dont-say")


def barriers_prompt() -> Phrase:
    return Phrase("barriers-prompt")


def barriers_ask_crowd() -> Phrase:
    return Phrase("barriers-ask-crowd")


def barriers_thanks() -> Phrase:
    return Phrase("barriers-thanks")


def barriers_undo() -> Phrase:
    return Phrase("barriers-undo")


def barriers_receipt() -> Phrase:
    return Phrase("barriers-receipt")


def barriers_clean() -> Phrase:
    return Phrase("barriers-clean")


def barriers_follow() -> Phrase:
    return Phrase("barriers-follow")


def barriers_undone() -> Phrase:
    return Phrase("barriers-undone")


def barriers_too_late() -> Phrase:
    return Phrase("barriers-too-late")


def barriers_already() -> Phrase:
    return Phrase("barriers-already")


def barriers_full() -> Phrase:
    return Phrase("barriers-full")


def barriers_stopped() -> Phrase:
    return Phrase("barriers-stopped")


def barriers_receipt_code(*, code: str | Saying | Told) -> Phrase:
    return Phrase("barriers-receipt-code", {"code": code})


def barriers_receipt_group(*, first: str | Saying | Told, second: str | Saying | Told, third: str | Saying | Told, fourth: str | Saying | Told) -> Phrase:
    return Phrase("barriers-receipt-group", {"first": first, "second": second, "third": third, "fourth": fourth})


def barriers_receipt_found(*, theme: str | Saying | Told, period: str | Saying | Told, state: str | Saying | Told) -> Phrase:
    return Phrase("barriers-receipt-found", {"theme": theme, "period": period, "state": state})


def barriers_receipt_waiting(*, theme: str | Saying | Told) -> Phrase:
    return Phrase("barriers-receipt-waiting", {"theme": theme})


def barriers_receipt_counts() -> Phrase:
    return Phrase("barriers-receipt-counts")


def barriers_receipt_unknown() -> Phrase:
    return Phrase("barriers-receipt-unknown")


def barriers_receipt_guesses() -> Phrase:
    return Phrase("barriers-receipt-guesses")


def barriers_withdraw() -> Phrase:
    return Phrase("barriers-withdraw")


def barriers_withdrawn() -> Phrase:
    return Phrase("barriers-withdrawn")


def barriers_own_receipt() -> Phrase:
    return Phrase("barriers-own-receipt")


def barriers_followed(*, area: str | Saying | Told) -> Phrase:
    return Phrase("barriers-followed", {"area": area})


def barriers_unfollow() -> Phrase:
    return Phrase("barriers-unfollow")


def barriers_unfollowed(*, area: str | Saying | Told) -> Phrase:
    return Phrase("barriers-unfollowed", {"area": area})


def barriers_kept(*, count: str | Saying | Told) -> Phrase:
    return Phrase("barriers-kept", {"count": count})


def barriers_news(*, area: str | Saying | Told) -> Phrase:
    return Phrase("barriers-news", {"area": area})


def barriers_figure(*, theme: str | Saying | Told, people: str | Saying | Told) -> Phrase:
    return Phrase("barriers-figure", {"theme": theme, "people": people})


def barriers_only_text() -> Phrase:
    return Phrase("barriers-only-text")


def barriers_danger() -> Phrase:
    return Phrase("barriers-danger")


def barriers_too_long() -> Phrase:
    return Phrase("barriers-too-long")


def barriers_expired() -> Phrase:
    return Phrase("barriers-expired")


def barriers_solo() -> Phrase:
    return Phrase("barriers-solo")


def barriers_digit(*, digit: int) -> Phrase:
    return Phrase("barriers-digit", {"digit": digit})


def barriers_area_work() -> Phrase:
    return Phrase("barriers-area-work")


def barriers_area_care() -> Phrase:
    return Phrase("barriers-area-care")


def barriers_area_home() -> Phrase:
    return Phrase("barriers-area-home")


def barriers_area_people() -> Phrase:
    return Phrase("barriers-area-people")


def barriers_place_gemeente() -> Phrase:
    return Phrase("barriers-place-gemeente")


def barriers_place_doctor() -> Phrase:
    return Phrase("barriers-place-doctor")


def barriers_place_employer() -> Phrase:
    return Phrase("barriers-place-employer")


def barriers_place_school() -> Phrase:
    return Phrase("barriers-place-school")


def barriers_place_hospital() -> Phrase:
    return Phrase("barriers-place-hospital")


def barriers_place_azc() -> Phrase:
    return Phrase("barriers-place-azc")


def barriers_place_agency() -> Phrase:
    return Phrase("barriers-place-agency")


def barriers_place_other() -> Phrase:
    return Phrase("barriers-place-other")


def barriers_part_north() -> Phrase:
    return Phrase("barriers-part-north")


def barriers_part_east() -> Phrase:
    return Phrase("barriers-part-east")


def barriers_part_west() -> Phrase:
    return Phrase("barriers-part-west")


def barriers_part_south() -> Phrase:
    return Phrase("barriers-part-south")


def barriers_province_groningen() -> Phrase:
    return Phrase("barriers-province-groningen")


def barriers_province_friesland() -> Phrase:
    return Phrase("barriers-province-friesland")


def barriers_province_drenthe() -> Phrase:
    return Phrase("barriers-province-drenthe")


def barriers_province_overijssel() -> Phrase:
    return Phrase("barriers-province-overijssel")


def barriers_province_gelderland() -> Phrase:
    return Phrase("barriers-province-gelderland")


def barriers_province_flevoland() -> Phrase:
    return Phrase("barriers-province-flevoland")


def barriers_province_utrecht() -> Phrase:
    return Phrase("barriers-province-utrecht")


def barriers_province_noord_holland() -> Phrase:
    return Phrase("barriers-province-noord-holland")


def barriers_province_zuid_holland() -> Phrase:
    return Phrase("barriers-province-zuid-holland")


def barriers_province_zeeland() -> Phrase:
    return Phrase("barriers-province-zeeland")


def barriers_province_noord_brabant() -> Phrase:
    return Phrase("barriers-province-noord-brabant")


def barriers_province_limburg() -> Phrase:
    return Phrase("barriers-province-limburg")


def barriers_crowd_few() -> Phrase:
    return Phrase("barriers-crowd-few")


def barriers_crowd_some() -> Phrase:
    return Phrase("barriers-crowd-some")


def barriers_crowd_many() -> Phrase:
    return Phrase("barriers-crowd-many")


def barriers_theme_work_find() -> Phrase:
    return Phrase("barriers-theme-work-find")


def barriers_theme_work_at() -> Phrase:
    return Phrase("barriers-theme-work-at")


def barriers_theme_papers() -> Phrase:
    return Phrase("barriers-theme-papers")


def barriers_theme_digital() -> Phrase:
    return Phrase("barriers-theme-digital")


def barriers_theme_care_access() -> Phrase:
    return Phrase("barriers-theme-care-access")


def barriers_theme_care_contact() -> Phrase:
    return Phrase("barriers-theme-care-contact")


def barriers_theme_mental() -> Phrase:
    return Phrase("barriers-theme-mental")


def barriers_theme_care_cost() -> Phrase:
    return Phrase("barriers-theme-care-cost")


def barriers_theme_home() -> Phrase:
    return Phrase("barriers-theme-home")


def barriers_theme_family() -> Phrase:
    return Phrase("barriers-theme-family")


def barriers_theme_rules() -> Phrase:
    return Phrase("barriers-theme-rules")


def barriers_theme_money() -> Phrase:
    return Phrase("barriers-theme-money")


def barriers_theme_language() -> Phrase:
    return Phrase("barriers-theme-language")


def barriers_theme_unfair() -> Phrase:
    return Phrase("barriers-theme-unfair")


def barriers_theme_trust() -> Phrase:
    return Phrase("barriers-theme-trust")


def barriers_code_wf_no_network() -> Phrase:
    return Phrase("barriers-code-wf-no-network")


def barriers_code_wf_no_fit() -> Phrase:
    return Phrase("barriers-code-wf-no-fit")


def barriers_code_wf_dutch_level() -> Phrase:
    return Phrase("barriers-code-wf-dutch-level")


def barriers_code_wf_no_reply() -> Phrase:
    return Phrase("barriers-code-wf-no-reply")


def barriers_code_wf_waiting_track() -> Phrase:
    return Phrase("barriers-code-wf-waiting-track")


def barriers_code_wf_procedure_block() -> Phrase:
    return Phrase("barriers-code-wf-procedure-block")


def barriers_code_wf_employer_fear() -> Phrase:
    return Phrase("barriers-code-wf-employer-fear")


def barriers_code_wf_info_jobs() -> Phrase:
    return Phrase("barriers-code-wf-info-jobs")


def barriers_code_wa_underpaid() -> Phrase:
    return Phrase("barriers-code-wa-underpaid")


def barriers_code_wa_contract() -> Phrase:
    return Phrase("barriers-code-wa-contract")


def barriers_code_wa_unsafe() -> Phrase:
    return Phrase("barriers-code-wa-unsafe")


def barriers_code_wa_instruction_language() -> Phrase:
    return Phrase("barriers-code-wa-instruction-language")


def barriers_code_wa_no_growth() -> Phrase:
    return Phrase("barriers-code-wa-no-growth")


def barriers_code_wa_combine_class() -> Phrase:
    return Phrase("barriers-code-wa-combine-class")


def barriers_code_wa_body() -> Phrase:
    return Phrase("barriers-code-wa-body")


def barriers_code_wa_exploit() -> Phrase:
    return Phrase("barriers-code-wa-exploit")


def barriers_code_pp_diploma_not_valued() -> Phrase:
    return Phrase("barriers-code-pp-diploma-not-valued")


def barriers_code_pp_no_documents() -> Phrase:
    return Phrase("barriers-code-pp-no-documents")


def barriers_code_pp_wait_decision() -> Phrase:
    return Phrase("barriers-code-pp-wait-decision")


def barriers_code_pp_wrong_data() -> Phrase:
    return Phrase("barriers-code-pp-wrong-data")


def barriers_code_pp_bsn_bank() -> Phrase:
    return Phrase("barriers-code-pp-bsn-bank")


def barriers_code_pp_driving() -> Phrase:
    return Phrase("barriers-code-pp-driving")


def barriers_code_ru_unclear() -> Phrase:
    return Phrase("barriers-code-ru-unclear")


def barriers_code_ru_benefit_trap() -> Phrase:
    return Phrase("barriers-code-ru-benefit-trap")


def barriers_code_ru_contact_person() -> Phrase:
    return Phrase("barriers-code-ru-contact-person")


def barriers_code_ru_not_heard() -> Phrase:
    return Phrase("barriers-code-ru-not-heard")


def barriers_code_ru_language_school() -> Phrase:
    return Phrase("barriers-code-ru-language-school")


def barriers_code_ru_sanction() -> Phrase:
    return Phrase("barriers-code-ru-sanction")


def barriers_code_ru_spread() -> Phrase:
    return Phrase("barriers-code-ru-spread")


def barriers_code_ca_no_gp() -> Phrase:
    return Phrase("barriers-code-ca-no-gp")


def barriers_code_ca_phone() -> Phrase:
    return Phrase("barriers-code-ca-phone")


def barriers_code_ca_dont_know_way() -> Phrase:
    return Phrase("barriers-code-ca-dont-know-way")


def barriers_code_ca_wait() -> Phrase:
    return Phrase("barriers-code-ca-wait")


def barriers_code_ca_hours_work() -> Phrase:
    return Phrase("barriers-code-ca-hours-work")


def barriers_code_ca_far() -> Phrase:
    return Phrase("barriers-code-ca-far")


def barriers_code_ca_refused() -> Phrase:
    return Phrase("barriers-code-ca-refused")


def barriers_code_ca_azc_gate() -> Phrase:
    return Phrase("barriers-code-ca-azc-gate")


def barriers_code_cc_not_serious() -> Phrase:
    return Phrase("barriers-code-cc-not-serious")


def barriers_code_cc_short_time() -> Phrase:
    return Phrase("barriers-code-cc-short-time")


def barriers_code_cc_no_explanation() -> Phrase:
    return Phrase("barriers-code-cc-no-explanation")


def barriers_code_cc_culture_shame() -> Phrase:
    return Phrase("barriers-code-cc-culture-shame")


def barriers_code_cc_decide() -> Phrase:
    return Phrase("barriers-code-cc-decide")


def barriers_code_cc_privacy_fear() -> Phrase:
    return Phrase("barriers-code-cc-privacy-fear")


def barriers_code_cc_medicine() -> Phrase:
    return Phrase("barriers-code-cc-medicine")


def barriers_code_cc_pregnancy() -> Phrase:
    return Phrase("barriers-code-cc-pregnancy")


def barriers_code_mh_stress_waiting() -> Phrase:
    return Phrase("barriers-code-mh-stress-waiting")


def barriers_code_mh_no_place() -> Phrase:
    return Phrase("barriers-code-mh-no-place")


def barriers_code_mh_taboo() -> Phrase:
    return Phrase("barriers-code-mh-taboo")


def barriers_code_mh_lonely() -> Phrase:
    return Phrase("barriers-code-mh-lonely")


def barriers_code_mh_health_work() -> Phrase:
    return Phrase("barriers-code-mh-health-work")


def barriers_code_co_own_risk() -> Phrase:
    return Phrase("barriers-code-co-own-risk")


def barriers_code_co_bill_unclear() -> Phrase:
    return Phrase("barriers-code-co-bill-unclear")


def barriers_code_co_arrears() -> Phrase:
    return Phrase("barriers-code-co-arrears")


def barriers_code_co_dentist() -> Phrase:
    return Phrase("barriers-code-co-dentist")


def barriers_code_co_scheme_gap() -> Phrase:
    return Phrase("barriers-code-co-scheme-gap")


def barriers_code_la_no_interpreter() -> Phrase:
    return Phrase("barriers-code-la-no-interpreter")


def barriers_code_la_child_interprets() -> Phrase:
    return Phrase("barriers-code-la-child-interprets")


def barriers_code_la_bad_interpreter() -> Phrase:
    return Phrase("barriers-code-la-bad-interpreter")


def barriers_code_la_course_access() -> Phrase:
    return Phrase("barriers-code-la-course-access")


def barriers_code_la_practice() -> Phrase:
    return Phrase("barriers-code-la-practice")


def barriers_code_la_cannot_read() -> Phrase:
    return Phrase("barriers-code-la-cannot-read")


def barriers_code_di_letter() -> Phrase:
    return Phrase("barriers-code-di-letter")


def barriers_code_di_digid() -> Phrase:
    return Phrase("barriers-code-di-digid")


def barriers_code_di_only_online() -> Phrase:
    return Phrase("barriers-code-di-only-online")


def barriers_code_di_app_language() -> Phrase:
    return Phrase("barriers-code-di-app-language")


def barriers_code_di_device() -> Phrase:
    return Phrase("barriers-code-di-device")


def barriers_code_ho_move_often() -> Phrase:
    return Phrase("barriers-code-ho-move-often")


def barriers_code_ho_no_house() -> Phrase:
    return Phrase("barriers-code-ho-no-house")


def barriers_code_ho_bad_house() -> Phrase:
    return Phrase("barriers-code-ho-bad-house")


def barriers_code_ho_travel() -> Phrase:
    return Phrase("barriers-code-ho-travel")


def barriers_code_ho_setup_debt() -> Phrase:
    return Phrase("barriers-code-ho-setup-debt")


def barriers_code_fa_childcare() -> Phrase:
    return Phrase("barriers-code-fa-childcare")


def barriers_code_fa_women_last() -> Phrase:
    return Phrase("barriers-code-fa-women-last")


def barriers_code_fa_school() -> Phrase:
    return Phrase("barriers-code-fa-school")


def barriers_code_fa_youth_fear() -> Phrase:
    return Phrase("barriers-code-fa-youth-fear")


def barriers_code_fa_reunion() -> Phrase:
    return Phrase("barriers-code-fa-reunion")


def barriers_code_mo_not_enough() -> Phrase:
    return Phrase("barriers-code-mo-not-enough")


def barriers_code_mo_debt() -> Phrase:
    return Phrase("barriers-code-mo-debt")


def barriers_code_mo_allowance_payback() -> Phrase:
    return Phrase("barriers-code-mo-allowance-payback")


def barriers_code_mo_dont_know_support() -> Phrase:
    return Phrase("barriers-code-mo-dont-know-support")


def barriers_code_un_discr_work() -> Phrase:
    return Phrase("barriers-code-un-discr-work")


def barriers_code_un_discr_service() -> Phrase:
    return Phrase("barriers-code-un-discr-service")


def barriers_code_un_unsafe_reception() -> Phrase:
    return Phrase("barriers-code-un-unsafe-reception")


def barriers_code_un_home_violence() -> Phrase:
    return Phrase("barriers-code-un-home-violence")


def barriers_code_un_scam() -> Phrase:
    return Phrase("barriers-code-un-scam")


def barriers_code_tr_no_trust() -> Phrase:
    return Phrase("barriers-code-tr-no-trust")


def barriers_code_tr_no_feedback() -> Phrase:
    return Phrase("barriers-code-tr-no-feedback")


def barriers_code_tr_community_pressure() -> Phrase:
    return Phrase("barriers-code-tr-community-pressure")


def barriers_code_tr_not_reached() -> Phrase:
    return Phrase("barriers-code-tr-not-reached")


def barriers_code_tr_key_person_load() -> Phrase:
    return Phrase("barriers-code-tr-key-person-load")


def barriers_code_tr_rumour() -> Phrase:
    return Phrase("barriers-code-tr-rumour")


def barriers_code_xx_other() -> Phrase:
    return Phrase("barriers-code-xx-other")


def desk_barriers_nav() -> Phrase:
    return Phrase("desk-barriers-nav")


def desk_barriers_one() -> Phrase:
    return Phrase("desk-barriers-one")


def desk_barriers_none() -> Phrase:
    return Phrase("desk-barriers-none")


def desk_barriers_duty() -> Phrase:
    return Phrase("desk-barriers-duty")


def desk_barriers_duty_1() -> Phrase:
    return Phrase("desk-barriers-duty-1")


def desk_barriers_duty_2() -> Phrase:
    return Phrase("desk-barriers-duty-2")


def desk_barriers_duty_3() -> Phrase:
    return Phrase("desk-barriers-duty-3")


def desk_barriers_duty_promise() -> Phrase:
    return Phrase("desk-barriers-duty-promise")


def desk_barriers_duty_short() -> Phrase:
    return Phrase("desk-barriers-duty-short")


def desk_barriers_release() -> Phrase:
    return Phrase("desk-barriers-release")


def desk_barriers_less() -> Phrase:
    return Phrase("desk-barriers-less")


def desk_barriers_less_help() -> Phrase:
    return Phrase("desk-barriers-less-help")


def desk_barriers_translated() -> Phrase:
    return Phrase("desk-barriers-translated")


def desk_barriers_translated_help() -> Phrase:
    return Phrase("desk-barriers-translated-help")


def desk_barriers_release_do() -> Phrase:
    return Phrase("desk-barriers-release-do")


def desk_barriers_hold_do() -> Phrase:
    return Phrase("desk-barriers-hold-do")


def desk_barriers_hold_help() -> Phrase:
    return Phrase("desk-barriers-hold-help")


def desk_barriers_another() -> Phrase:
    return Phrase("desk-barriers-another")


def desk_barriers_twice_first() -> Phrase:
    return Phrase("desk-barriers-twice-first")


def desk_barriers_twice_second() -> Phrase:
    return Phrase("desk-barriers-twice-second")


def desk_barriers_empty() -> Phrase:
    return Phrase("desk-barriers-empty")


def desk_barriers_added() -> Phrase:
    return Phrase("desk-barriers-added")


def desk_barriers_long(*, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-barriers-long", {"most": most})


def desk_barriers_untranslated() -> Phrase:
    return Phrase("desk-barriers-untranslated")


def desk_barriers_errand() -> Phrase:
    return Phrase("desk-barriers-errand")


def desk_barriers_errand_unread(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-barriers-errand-unread", {"count": count})


def desk_library_link() -> Phrase:
    return Phrase("desk-library-link")


def desk_library_menu() -> Phrase:
    return Phrase("desk-library-menu")


def desk_library_all() -> Phrase:
    return Phrase("desk-library-all")


def desk_library_work() -> Phrase:
    return Phrase("desk-library-work")


def desk_library_phrases() -> Phrase:
    return Phrase("desk-library-phrases")


def desk_library_facts() -> Phrase:
    return Phrase("desk-library-facts")


def desk_library_audio() -> Phrase:
    return Phrase("desk-library-audio")


def desk_library_search() -> Phrase:
    return Phrase("desk-library-search")


def desk_library_search_help() -> Phrase:
    return Phrase("desk-library-search-help")


def desk_library_shelf() -> Phrase:
    return Phrase("desk-library-shelf")


def desk_library_state() -> Phrase:
    return Phrase("desk-library-state")


def desk_library_language() -> Phrase:
    return Phrase("desk-library-language")


def desk_library_any() -> Phrase:
    return Phrase("desk-library-any")


def desk_library_find() -> Phrase:
    return Phrase("desk-library-find")


def desk_library_new() -> Phrase:
    return Phrase("desk-library-new")


def desk_library_new_help() -> Phrase:
    return Phrase("desk-library-new-help")


def desk_library_begin() -> Phrase:
    return Phrase("desk-library-begin")


def desk_library_count(*, count: int) -> Phrase:
    return Phrase("desk-library-count", {"count": count})


def desk_library_entry() -> Phrase:
    return Phrase("desk-library-entry")


def desk_library_is_new() -> Phrase:
    return Phrase("desk-library-is-new")


def desk_library_unnamed() -> Phrase:
    return Phrase("desk-library-unnamed")


def desk_library_urgent() -> Phrase:
    return Phrase("desk-library-urgent")


def desk_library_from_files() -> Phrase:
    return Phrase("desk-library-from-files")


def desk_library_signed(*, alias: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-signed", {"alias": alias})


def desk_library_asked(*, count: int) -> Phrase:
    return Phrase("desk-library-asked", {"count": count})


def desk_library_spoken() -> Phrase:
    return Phrase("desk-library-spoken")


def desk_library_spoken_old() -> Phrase:
    return Phrase("desk-library-spoken-old")


def desk_library_edit() -> Phrase:
    return Phrase("desk-library-edit")


def desk_library_history() -> Phrase:
    return Phrase("desk-library-history")


def desk_library_sign() -> Phrase:
    return Phrase("desk-library-sign")


def desk_library_taught() -> Phrase:
    return Phrase("desk-library-taught")


def desk_library_take_back() -> Phrase:
    return Phrase("desk-library-take-back")


def desk_library_back_to_entry() -> Phrase:
    return Phrase("desk-library-back-to-entry")


def desk_library_files_differ() -> Phrase:
    return Phrase("desk-library-files-differ")


def desk_library_files_differ_help() -> Phrase:
    return Phrase("desk-library-files-differ-help")


def desk_library_take_files() -> Phrase:
    return Phrase("desk-library-take-files")


def desk_library_keep_ours() -> Phrase:
    return Phrase("desk-library-keep-ours")


def desk_library_question() -> Phrase:
    return Phrase("desk-library-question")


def desk_library_line() -> Phrase:
    return Phrase("desk-library-line")


def desk_library_figures_help() -> Phrase:
    return Phrase("desk-library-figures-help")


def desk_library_step(*, number: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-step", {"number": number})


def desk_library_sentence() -> Phrase:
    return Phrase("desk-library-sentence")


def desk_library_meaning() -> Phrase:
    return Phrase("desk-library-meaning")


def desk_library_variants() -> Phrase:
    return Phrase("desk-library-variants")


def desk_library_variants_help() -> Phrase:
    return Phrase("desk-library-variants-help")


def desk_library_group() -> Phrase:
    return Phrase("desk-library-group")


def desk_library_not_chosen() -> Phrase:
    return Phrase("desk-library-not-chosen")


def desk_library_icon() -> Phrase:
    return Phrase("desk-library-icon")


def desk_library_card_phones() -> Phrase:
    return Phrase("desk-library-card-phones")


def desk_library_card_links() -> Phrase:
    return Phrase("desk-library-card-links")


def desk_library_card_volatile() -> Phrase:
    return Phrase("desk-library-card-volatile")


def desk_library_card_facts_help() -> Phrase:
    return Phrase("desk-library-card-facts-help")


def desk_library_card_links_help() -> Phrase:
    return Phrase("desk-library-card-links-help")


def desk_library_tier() -> Phrase:
    return Phrase("desk-library-tier")


def desk_library_tier_1() -> Phrase:
    return Phrase("desk-library-tier-1")


def desk_library_tier_2() -> Phrase:
    return Phrase("desk-library-tier-2")


def desk_library_compared() -> Phrase:
    return Phrase("desk-library-compared")


def desk_library_save() -> Phrase:
    return Phrase("desk-library-save")


def desk_library_publish() -> Phrase:
    return Phrase("desk-library-publish")


def desk_library_written_by(*, alias: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-written-by", {"alias": alias})


def desk_library_approved_by(*, alias: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-approved-by", {"alias": alias})


def desk_library_second_eyes() -> Phrase:
    return Phrase("desk-library-second-eyes")


def desk_library_save_first() -> Phrase:
    return Phrase("desk-library-save-first")


def desk_library_discard() -> Phrase:
    return Phrase("desk-library-discard")


def desk_library_preview() -> Phrase:
    return Phrase("desk-library-preview")


def desk_library_preview_help() -> Phrase:
    return Phrase("desk-library-preview-help")


def desk_library_facts_list() -> Phrase:
    return Phrase("desk-library-facts-list")


def desk_library_blocks() -> Phrase:
    return Phrase("desk-library-blocks")


def desk_library_warns() -> Phrase:
    return Phrase("desk-library-warns")


def desk_library_tell(*, count: int) -> Phrase:
    return Phrase("desk-library-tell", {"count": count})


def desk_library_tell_help() -> Phrase:
    return Phrase("desk-library-tell-help")


def desk_library_tell_no() -> Phrase:
    return Phrase("desk-library-tell-no")


def desk_library_reason_wrong() -> Phrase:
    return Phrase("desk-library-reason-wrong")


def desk_library_reason_rule() -> Phrase:
    return Phrase("desk-library-reason-rule")


def desk_library_reason_number() -> Phrase:
    return Phrase("desk-library-reason-number")


def desk_library_version(*, number: str | Saying | Told, date: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-version", {"number": number, "date": date})


def desk_library_changed() -> Phrase:
    return Phrase("desk-library-changed")


def desk_library_go_back() -> Phrase:
    return Phrase("desk-library-go-back")


def desk_library_not_published() -> Phrase:
    return Phrase("desk-library-not-published")


def desk_library_drafts() -> Phrase:
    return Phrase("desk-library-drafts")


def desk_library_second_tier() -> Phrase:
    return Phrase("desk-library-second-tier")


def desk_library_nothing() -> Phrase:
    return Phrase("desk-library-nothing")


def desk_library_phrases_help() -> Phrase:
    return Phrase("desk-library-phrases-help")


def desk_library_asked_so(*, count: int) -> Phrase:
    return Phrase("desk-library-asked-so", {"count": count})


def desk_library_accept() -> Phrase:
    return Phrase("desk-library-accept")


def desk_library_refuse() -> Phrase:
    return Phrase("desk-library-refuse")


def desk_library_facts_help() -> Phrase:
    return Phrase("desk-library-facts-help")


def desk_library_fact() -> Phrase:
    return Phrase("desk-library-fact")


def desk_library_fact_value() -> Phrase:
    return Phrase("desk-library-fact-value")


def desk_library_fact_review() -> Phrase:
    return Phrase("desk-library-fact-review")


def desk_library_fact_source() -> Phrase:
    return Phrase("desk-library-fact-source")


def desk_library_fact_used() -> Phrase:
    return Phrase("desk-library-fact-used")


def desk_library_fact_waits() -> Phrase:
    return Phrase("desk-library-fact-waits")


def desk_library_fact_approve() -> Phrase:
    return Phrase("desk-library-fact-approve")


def desk_library_fact_right() -> Phrase:
    return Phrase("desk-library-fact-right")


def desk_library_fact_change() -> Phrase:
    return Phrase("desk-library-fact-change")


def desk_library_fact_from() -> Phrase:
    return Phrase("desk-library-fact-from")


def desk_library_fact_until() -> Phrase:
    return Phrase("desk-library-fact-until")


def desk_library_overdue() -> Phrase:
    return Phrase("desk-library-overdue")


def desk_library_audio_help() -> Phrase:
    return Phrase("desk-library-audio-help")


def desk_library_audio_lacking(*, count: int) -> Phrase:
    return Phrase("desk-library-audio-lacking", {"count": count})


def desk_library_audio_waiting() -> Phrase:
    return Phrase("desk-library-audio-waiting")


def desk_library_audio_published() -> Phrase:
    return Phrase("desk-library-audio-published")


def desk_library_audio_by(*, alias: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-audio-by", {"alias": alias})


def desk_library_audio_old() -> Phrase:
    return Phrase("desk-library-audio-old")


def desk_library_audio_own() -> Phrase:
    return Phrase("desk-library-audio-own")


def desk_library_audio_gone() -> Phrase:
    return Phrase("desk-library-audio-gone")


def desk_library_audio_listen() -> Phrase:
    return Phrase("desk-library-audio-listen")


def desk_library_audio_word() -> Phrase:
    return Phrase("desk-library-audio-word")


def desk_library_audio_word_missing() -> Phrase:
    return Phrase("desk-library-audio-word-missing")


def desk_library_audio_fetching() -> Phrase:
    return Phrase("desk-library-audio-fetching")


def desk_library_audio_silence() -> Phrase:
    return Phrase("desk-library-audio-silence")


def desk_library_changed_meanwhile() -> Phrase:
    return Phrase("desk-library-changed-meanwhile")


def desk_library_in_nl() -> Phrase:
    return Phrase("desk-library-in-nl")


def desk_library_in_en() -> Phrase:
    return Phrase("desk-library-in-en")


def desk_library_in_ar() -> Phrase:
    return Phrase("desk-library-in-ar")


def desk_library_in_ti() -> Phrase:
    return Phrase("desk-library-in-ti")


def desk_library_in_fa_AF() -> Phrase:
    return Phrase("desk-library-in-fa-AF")


def desk_library_state_missing() -> Phrase:
    return Phrase("desk-library-state-missing")


def desk_library_state_outdated() -> Phrase:
    return Phrase("desk-library-state-outdated")


def desk_library_state_unchecked() -> Phrase:
    return Phrase("desk-library-state-unchecked")


def desk_library_state_checked() -> Phrase:
    return Phrase("desk-library-state-checked")


def desk_library_state_draft() -> Phrase:
    return Phrase("desk-library-state-draft")


def desk_library_urgent_none() -> Phrase:
    return Phrase("desk-library-urgent-none")


def desk_library_urgent_soon() -> Phrase:
    return Phrase("desk-library-urgent-soon")


def desk_library_urgent_112() -> Phrase:
    return Phrase("desk-library-urgent-112")


def desk_library_urgent_113() -> Phrase:
    return Phrase("desk-library-urgent-113")


def desk_library_urgent_veilig_thuis() -> Phrase:
    return Phrase("desk-library-urgent-veilig-thuis")


def desk_library_urgent_csg() -> Phrase:
    return Phrase("desk-library-urgent-csg")


def desk_library_urgent_exploitation() -> Phrase:
    return Phrase("desk-library-urgent-exploitation")


def desk_library_refusal_gone() -> Phrase:
    return Phrase("desk-library-refusal-gone")


def desk_library_refusal_changed() -> Phrase:
    return Phrase("desk-library-refusal-changed")


def desk_library_refusal_flawed() -> Phrase:
    return Phrase("desk-library-refusal-flawed")


def desk_library_refusal_no_dutch() -> Phrase:
    return Phrase("desk-library-refusal-no-dutch")


def desk_library_refusal_no_place() -> Phrase:
    return Phrase("desk-library-refusal-no-place")


def desk_library_refusal_second_eyes() -> Phrase:
    return Phrase("desk-library-refusal-second-eyes")


def desk_library_refusal_no_change() -> Phrase:
    return Phrase("desk-library-refusal-no-change")


def desk_library_refusal_not_yours() -> Phrase:
    return Phrase("desk-library-refusal-not-yours")


def desk_library_flaw_missing() -> Phrase:
    return Phrase("desk-library-flaw-missing")


def desk_library_flaw_long(*, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-long", {"most": most})


def desk_library_flaw_lines() -> Phrase:
    return Phrase("desk-library-flaw-lines")


def desk_library_flaw_no_fact(*, fact: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-no-fact", {"fact": fact})


def desk_library_flaw_loose_figure(*, figure: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-loose-figure", {"figure": figure})


def desk_library_flaw_question_long(*, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-question-long", {"most": most})


def desk_library_flaw_many_variants(*, number: str | Saying | Told, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-many-variants", {"number": number, "most": most})


def desk_library_flaw_no_phone(*, phone: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-no-phone", {"phone": phone})


def desk_library_flaw_no_volatile(*, fact: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-no-volatile", {"fact": fact})


def desk_library_flaw_no_https(*, url: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-no-https", {"url": url})


def desk_library_flaw_danger_variants() -> Phrase:
    return Phrase("desk-library-flaw-danger-variants")


def desk_library_flaw_hard(*, ease: str | Saying | Told, least: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-hard", {"ease": ease, "least": least})


def desk_library_flaw_long_sentence(*, longest: str | Saying | Told, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-long-sentence", {"longest": longest, "most": most})


def desk_library_flaw_figures_differ() -> Phrase:
    return Phrase("desk-library-flaw-figures-differ")


def desk_library_flaw_numbers_differ() -> Phrase:
    return Phrase("desk-library-flaw-numbers-differ")


def desk_library_flaw_steps_differ(*, number: str | Saying | Told, wanted: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-steps-differ", {"number": number, "wanted": wanted})


def desk_library_flaw_variants_differ() -> Phrase:
    return Phrase("desk-library-flaw-variants-differ")


def desk_library_flaw_term(*, word: str | Saying | Told, names: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-term", {"word": word, "names": names})


def desk_library_flaw_no_dutch() -> Phrase:
    return Phrase("desk-library-flaw-no-dutch")


def desk_library_flaw_no_situation(*, name: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-no-situation", {"name": name})


def desk_library_flaw_variant_steps(*, name: str | Saying | Told, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-variant-steps", {"name": name, "most": most})


def desk_library_flaw_link_name(*, url: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-link-name", {"url": url})


def desk_library_flaw_no_value() -> Phrase:
    return Phrase("desk-library-flaw-no-value")


def desk_library_flaw_no_day() -> Phrase:
    return Phrase("desk-library-flaw-no-day")


def desk_library_flaw_ends_before() -> Phrase:
    return Phrase("desk-library-flaw-ends-before")


def desk_library_flaw_review_day() -> Phrase:
    return Phrase("desk-library-flaw-review-day")


def desk_library_flaw_no_group() -> Phrase:
    return Phrase("desk-library-flaw-no-group")


def desk_library_flaw_no_urgent(*, urgent: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-flaw-no-urgent", {"urgent": urgent})


def desk_library_errand_drafts(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-errand-drafts", {"count": count})


def desk_library_errand_facts(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-errand-facts", {"count": count})


def desk_library_errand_recordings(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-errand-recordings", {"count": count})


def desk_library_errand_phrases(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-errand-phrases", {"count": count})


def desk_library_errand_entries(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-library-errand-entries", {"count": count})


def desk_organisations_nav() -> Phrase:
    return Phrase("desk-organisations-nav")


def desk_organisations_none() -> Phrase:
    return Phrase("desk-organisations-none")


def desk_organisations_new() -> Phrase:
    return Phrase("desk-organisations-new")


def desk_organisations_new_help() -> Phrase:
    return Phrase("desk-organisations-new-help")


def desk_organisations_add() -> Phrase:
    return Phrase("desk-organisations-add")


def desk_organisations_back() -> Phrase:
    return Phrase("desk-organisations-back")


def desk_organisations_to_package() -> Phrase:
    return Phrase("desk-organisations-to-package")


def desk_organisations_name() -> Phrase:
    return Phrase("desk-organisations-name")


def desk_organisations_name_help() -> Phrase:
    return Phrase("desk-organisations-name-help")


def desk_organisations_name_wrong(*, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-organisations-name-wrong", {"most": most})


def desk_organisations_kind() -> Phrase:
    return Phrase("desk-organisations-kind")


def desk_organisations_kind_help() -> Phrase:
    return Phrase("desk-organisations-kind-help")


def desk_organisations_kind_wrong() -> Phrase:
    return Phrase("desk-organisations-kind-wrong")


def desk_organisations_region() -> Phrase:
    return Phrase("desk-organisations-region")


def desk_organisations_region_wrong() -> Phrase:
    return Phrase("desk-organisations-region-wrong")


def desk_organisations_everywhere() -> Phrase:
    return Phrase("desk-organisations-everywhere")


def desk_organisations_themes() -> Phrase:
    return Phrase("desk-organisations-themes")


def desk_organisations_themes_wrong() -> Phrase:
    return Phrase("desk-organisations-themes-wrong")


def desk_organisations_what() -> Phrase:
    return Phrase("desk-organisations-what")


def desk_organisations_readers() -> Phrase:
    return Phrase("desk-organisations-readers")


def desk_organisations_nobody() -> Phrase:
    return Phrase("desk-organisations-nobody")


def desk_organisations_let_go() -> Phrase:
    return Phrase("desk-organisations-let-go")


def desk_organisations_alias_help() -> Phrase:
    return Phrase("desk-organisations-alias-help")


def desk_organisations_role_help() -> Phrase:
    return Phrase("desk-organisations-role-help")


def desk_organisations_end() -> Phrase:
    return Phrase("desk-organisations-end")


def desk_organisations_end_help() -> Phrase:
    return Phrase("desk-organisations-end-help")


def desk_organisations_end_do() -> Phrase:
    return Phrase("desk-organisations-end-do")


def desk_organisations_errand_alone(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-organisations-errand-alone", {"count": count})


def desk_organisations_kind_apotheek() -> Phrase:
    return Phrase("desk-organisations-kind-apotheek")


def desk_organisations_kind_arbeidsinspectie() -> Phrase:
    return Phrase("desk-organisations-kind-arbeidsinspectie")


def desk_organisations_kind_bank() -> Phrase:
    return Phrase("desk-organisations-kind-bank")


def desk_organisations_kind_belasting_toeslagen() -> Phrase:
    return Phrase("desk-organisations-kind-belasting-toeslagen")


def desk_organisations_kind_bibliotheek() -> Phrase:
    return Phrase("desk-organisations-kind-bibliotheek")


def desk_organisations_kind_big_cibg() -> Phrase:
    return Phrase("desk-organisations-kind-big-cibg")


def desk_organisations_kind_cak() -> Phrase:
    return Phrase("desk-organisations-kind-cak")


def desk_organisations_kind_coa() -> Phrase:
    return Phrase("desk-organisations-kind-coa")


def desk_organisations_kind_digid_logius() -> Phrase:
    return Phrase("desk-organisations-kind-digid-logius")


def desk_organisations_kind_discriminatievoorziening() -> Phrase:
    return Phrase("desk-organisations-kind-discriminatievoorziening")


def desk_organisations_kind_duo() -> Phrase:
    return Phrase("desk-organisations-kind-duo")


def desk_organisations_kind_energie() -> Phrase:
    return Phrase("desk-organisations-kind-energie")


def desk_organisations_kind_gemeente_burgerzaken() -> Phrase:
    return Phrase("desk-organisations-kind-gemeente-burgerzaken")


def desk_organisations_kind_gemeente_werk() -> Phrase:
    return Phrase("desk-organisations-kind-gemeente-werk")


def desk_organisations_kind_gemeente_wonen() -> Phrase:
    return Phrase("desk-organisations-kind-gemeente-wonen")


def desk_organisations_kind_gemeente_zorg() -> Phrase:
    return Phrase("desk-organisations-kind-gemeente-zorg")


def desk_organisations_kind_ggd() -> Phrase:
    return Phrase("desk-organisations-kind-ggd")


def desk_organisations_kind_ggz() -> Phrase:
    return Phrase("desk-organisations-kind-ggz")


def desk_organisations_kind_gza() -> Phrase:
    return Phrase("desk-organisations-kind-gza")


def desk_organisations_kind_huisartsenzorg() -> Phrase:
    return Phrase("desk-organisations-kind-huisartsenzorg")


def desk_organisations_kind_idw_sbb_nuffic() -> Phrase:
    return Phrase("desk-organisations-kind-idw-sbb-nuffic")


def desk_organisations_kind_ind() -> Phrase:
    return Phrase("desk-organisations-kind-ind")


def desk_organisations_kind_jeugdzorg() -> Phrase:
    return Phrase("desk-organisations-kind-jeugdzorg")


def desk_organisations_kind_kinderopvang() -> Phrase:
    return Phrase("desk-organisations-kind-kinderopvang")


def desk_organisations_kind_kraamzorg() -> Phrase:
    return Phrase("desk-organisations-kind-kraamzorg")


def desk_organisations_kind_netwerk_org() -> Phrase:
    return Phrase("desk-organisations-kind-netwerk-org")


def desk_organisations_kind_onderwijs() -> Phrase:
    return Phrase("desk-organisations-kind-onderwijs")


def desk_organisations_kind_politie() -> Phrase:
    return Phrase("desk-organisations-kind-politie")


def desk_organisations_kind_rdw_cbr() -> Phrase:
    return Phrase("desk-organisations-kind-rdw-cbr")


def desk_organisations_kind_rma_rmo() -> Phrase:
    return Phrase("desk-organisations-kind-rma-rmo")


def desk_organisations_kind_schuldhulp() -> Phrase:
    return Phrase("desk-organisations-kind-schuldhulp")


def desk_organisations_kind_school() -> Phrase:
    return Phrase("desk-organisations-kind-school")


def desk_organisations_kind_taalschool() -> Phrase:
    return Phrase("desk-organisations-kind-taalschool")


def desk_organisations_kind_tandarts() -> Phrase:
    return Phrase("desk-organisations-kind-tandarts")


def desk_organisations_kind_tolkdienst() -> Phrase:
    return Phrase("desk-organisations-kind-tolkdienst")


def desk_organisations_kind_uitzendbureau() -> Phrase:
    return Phrase("desk-organisations-kind-uitzendbureau")


def desk_organisations_kind_uwv() -> Phrase:
    return Phrase("desk-organisations-kind-uwv")


def desk_organisations_kind_vakbond_juridisch() -> Phrase:
    return Phrase("desk-organisations-kind-vakbond-juridisch")


def desk_organisations_kind_veilig_thuis() -> Phrase:
    return Phrase("desk-organisations-kind-veilig-thuis")


def desk_organisations_kind_verloskunde_jgz() -> Phrase:
    return Phrase("desk-organisations-kind-verloskunde-jgz")


def desk_organisations_kind_vervoer() -> Phrase:
    return Phrase("desk-organisations-kind-vervoer")


def desk_organisations_kind_welzijn() -> Phrase:
    return Phrase("desk-organisations-kind-welzijn")


def desk_organisations_kind_werkgever() -> Phrase:
    return Phrase("desk-organisations-kind-werkgever")


def desk_organisations_kind_woningcorporatie() -> Phrase:
    return Phrase("desk-organisations-kind-woningcorporatie")


def desk_organisations_kind_ziekenhuis() -> Phrase:
    return Phrase("desk-organisations-kind-ziekenhuis")


def desk_organisations_kind_zorgverzekeraar() -> Phrase:
    return Phrase("desk-organisations-kind-zorgverzekeraar")


def desk_overview_nav() -> Phrase:
    return Phrase("desk-overview-nav")


def desk_overview_period() -> Phrase:
    return Phrase("desk-overview-period")


def desk_overview_in_weeks(*, weeks: str | Saying | Told) -> Phrase:
    return Phrase("desk-overview-in-weeks", {"weeks": weeks})


def desk_overview_in_year() -> Phrase:
    return Phrase("desk-overview-in-year")


def desk_overview_now() -> Phrase:
    return Phrase("desk-overview-now")


def desk_overview_from_to(*, first: str | Saying | Told, last: str | Saying | Told) -> Phrase:
    return Phrase("desk-overview-from-to", {"first": first, "last": last})


def desk_overview_few(*, k: str | Saying | Told) -> Phrase:
    return Phrase("desk-overview-few", {"k": k})


def desk_overview_as_report() -> Phrase:
    return Phrase("desk-overview-as-report")


def desk_overview_as_xlsx() -> Phrase:
    return Phrase("desk-overview-as-xlsx")


def desk_overview_as_csv() -> Phrase:
    return Phrase("desk-overview-as-csv")


def desk_overview_table() -> Phrase:
    return Phrase("desk-overview-table")


def desk_overview_nothing() -> Phrase:
    return Phrase("desk-overview-nothing")


def desk_overview_report() -> Phrase:
    return Phrase("desk-overview-report")


def desk_overview_foot(*, k: str | Saying | Told) -> Phrase:
    return Phrase("desk-overview-foot", {"k": k})


def desk_overview_fewer(*, k: str | Saying | Told) -> Phrase:
    return Phrase("desk-overview-fewer", {"k": k})


def desk_overview_not_shown() -> Phrase:
    return Phrase("desk-overview-not-shown")


def desk_overview_over_weeks(*, weeks: str | Saying | Told) -> Phrase:
    return Phrase("desk-overview-over-weeks", {"weeks": weeks})


def desk_overview_over_year() -> Phrase:
    return Phrase("desk-overview-over-year")


def desk_overview_all() -> Phrase:
    return Phrase("desk-overview-all")


def desk_overview_week() -> Phrase:
    return Phrase("desk-overview-week")


def desk_overview_topic() -> Phrase:
    return Phrase("desk-overview-topic")


def desk_overview_language() -> Phrase:
    return Phrase("desk-overview-language")


def desk_overview_end() -> Phrase:
    return Phrase("desk-overview-end")


def desk_overview_theme() -> Phrase:
    return Phrase("desk-overview-theme")


def desk_overview_step() -> Phrase:
    return Phrase("desk-overview-step")


def desk_overview_region() -> Phrase:
    return Phrase("desk-overview-region")


def desk_overview_quarter() -> Phrase:
    return Phrase("desk-overview-quarter")


def desk_overview_weeks() -> Phrase:
    return Phrase("desk-overview-weeks")


def desk_overview_weeks_help() -> Phrase:
    return Phrase("desk-overview-weeks-help")


def desk_overview_topics() -> Phrase:
    return Phrase("desk-overview-topics")


def desk_overview_topics_help() -> Phrase:
    return Phrase("desk-overview-topics-help")


def desk_overview_no_topic() -> Phrase:
    return Phrase("desk-overview-no-topic")


def desk_overview_others(*, count: int) -> Phrase:
    return Phrase("desk-overview-others", {"count": count})


def desk_overview_languages() -> Phrase:
    return Phrase("desk-overview-languages")


def desk_overview_languages_help() -> Phrase:
    return Phrase("desk-overview-languages-help")


def desk_overview_outcomes() -> Phrase:
    return Phrase("desk-overview-outcomes")


def desk_overview_outcomes_help() -> Phrase:
    return Phrase("desk-overview-outcomes-help")


def desk_overview_answered() -> Phrase:
    return Phrase("desk-overview-answered")


def desk_overview_chosen() -> Phrase:
    return Phrase("desk-overview-chosen")


def desk_overview_unanswered() -> Phrase:
    return Phrase("desk-overview-unanswered")


def desk_overview_helped() -> Phrase:
    return Phrase("desk-overview-helped")


def desk_overview_helped_help() -> Phrase:
    return Phrase("desk-overview-helped-help")


def desk_overview_helped_yes() -> Phrase:
    return Phrase("desk-overview-helped-yes")


def desk_overview_helped_no() -> Phrase:
    return Phrase("desk-overview-helped-no")


def desk_overview_waits() -> Phrase:
    return Phrase("desk-overview-waits")


def desk_overview_waits_help() -> Phrase:
    return Phrase("desk-overview-waits-help")


def desk_overview_waits_half() -> Phrase:
    return Phrase("desk-overview-waits-half")


def desk_overview_waits_most() -> Phrase:
    return Phrase("desk-overview-waits-most")


def desk_overview_days() -> Phrase:
    return Phrase("desk-overview-days")


def desk_overview_themes() -> Phrase:
    return Phrase("desk-overview-themes")


def desk_overview_themes_help() -> Phrase:
    return Phrase("desk-overview-themes-help")


def desk_overview_people_until(*, quarter: str | Saying | Told) -> Phrase:
    return Phrase("desk-overview-people-until", {"quarter": quarter})


def desk_overview_mentions_until(*, quarter: str | Saying | Told) -> Phrase:
    return Phrase("desk-overview-mentions-until", {"quarter": quarter})


def desk_overview_steps() -> Phrase:
    return Phrase("desk-overview-steps")


def desk_overview_steps_help() -> Phrase:
    return Phrase("desk-overview-steps-help")


def desk_overview_step_know() -> Phrase:
    return Phrase("desk-overview-step-know")


def desk_overview_step_reach() -> Phrase:
    return Phrase("desk-overview-step-reach")


def desk_overview_step_trust() -> Phrase:
    return Phrase("desk-overview-step-trust")


def desk_overview_step_pay() -> Phrase:
    return Phrase("desk-overview-step-pay")


def desk_overview_step_fit() -> Phrase:
    return Phrase("desk-overview-step-fit")


def desk_overview_regions() -> Phrase:
    return Phrase("desk-overview-regions")


def desk_overview_regions_help() -> Phrase:
    return Phrase("desk-overview-regions-help")


def desk_overview_quarters() -> Phrase:
    return Phrase("desk-overview-quarters")


def desk_overview_quarters_help() -> Phrase:
    return Phrase("desk-overview-quarters-help")


def desk_overview_library() -> Phrase:
    return Phrase("desk-overview-library")


def desk_overview_library_help() -> Phrase:
    return Phrase("desk-overview-library-help")


def desk_overview_answers() -> Phrase:
    return Phrase("desk-overview-answers")


def desk_overview_missing() -> Phrase:
    return Phrase("desk-overview-missing")


def desk_overview_outdated() -> Phrase:
    return Phrase("desk-overview-outdated")


def desk_overview_unchecked() -> Phrase:
    return Phrase("desk-overview-unchecked")


def desk_overview_aloud() -> Phrase:
    return Phrase("desk-overview-aloud")


def desk_overview_people() -> Phrase:
    return Phrase("desk-overview-people")


def desk_overview_people_help() -> Phrase:
    return Phrase("desk-overview-people-help")


def desk_overview_persons() -> Phrase:
    return Phrase("desk-overview-persons")


def desk_overview_active() -> Phrase:
    return Phrase("desk-overview-active")


def desk_overview_resting() -> Phrase:
    return Phrase("desk-overview-resting")


def desk_overview_promises() -> Phrase:
    return Phrase("desk-overview-promises")


def desk_overview_promises_help() -> Phrase:
    return Phrase("desk-overview-promises-help")


def desk_overview_in_time() -> Phrase:
    return Phrase("desk-overview-in-time")


def desk_overview_later() -> Phrase:
    return Phrase("desk-overview-later")


def desk_overview_not_yet() -> Phrase:
    return Phrase("desk-overview-not-yet")


def desk_overview_silent() -> Phrase:
    return Phrase("desk-overview-silent")


def desk_overview_promised() -> Phrase:
    return Phrase("desk-overview-promised")


def desk_overview_promised_how() -> Phrase:
    return Phrase("desk-overview-promised-how")


def desk_questions_nav() -> Phrase:
    return Phrase("desk-questions-nav")


def desk_questions_by_language() -> Phrase:
    return Phrase("desk-questions-by-language")


def desk_questions_all() -> Phrase:
    return Phrase("desk-questions-all")


def desk_questions_done() -> Phrase:
    return Phrase("desk-questions-done")


def desk_questions_done_help() -> Phrase:
    return Phrase("desk-questions-done-help")


def desk_questions_done_none() -> Phrase:
    return Phrase("desk-questions-done-none")


def desk_questions_answered() -> Phrase:
    return Phrase("desk-questions-answered")


def desk_questions_none() -> Phrase:
    return Phrase("desk-questions-none")


def desk_questions_open() -> Phrase:
    return Phrase("desk-questions-open")


def desk_questions_one() -> Phrase:
    return Phrase("desk-questions-one")


def desk_questions_back() -> Phrase:
    return Phrase("desk-questions-back")


def desk_questions_danger() -> Phrase:
    return Phrase("desk-questions-danger")


def desk_questions_overdue() -> Phrase:
    return Phrase("desk-questions-overdue")


def desk_questions_askers(*, count: int) -> Phrase:
    return Phrase("desk-questions-askers", {"count": count})


def desk_questions_crowd(*, people: str | Saying | Told) -> Phrase:
    return Phrase("desk-questions-crowd", {"people": people})


def desk_questions_age(*, count: int) -> Phrase:
    return Phrase("desk-questions-age", {"count": count})


def desk_questions_claimed(*, alias: str | Saying | Told) -> Phrase:
    return Phrase("desk-questions-claimed", {"alias": alias})


def desk_questions_voice() -> Phrase:
    return Phrase("desk-questions-voice")


def desk_questions_before() -> Phrase:
    return Phrase("desk-questions-before")


def desk_questions_listen() -> Phrase:
    return Phrase("desk-questions-listen")


def desk_questions_claim() -> Phrase:
    return Phrase("desk-questions-claim")


def desk_questions_hand_back() -> Phrase:
    return Phrase("desk-questions-hand-back")


def desk_questions_answer() -> Phrase:
    return Phrase("desk-questions-answer")


def desk_questions_answer_label(*, language: str | Saying | Told) -> Phrase:
    return Phrase("desk-questions-answer-label", {"language": language})


def desk_questions_answer_help() -> Phrase:
    return Phrase("desk-questions-answer-help")


def desk_questions_answer_empty() -> Phrase:
    return Phrase("desk-questions-answer-empty")


def desk_questions_answer_long(*, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-questions-answer-long", {"most": most})


def desk_questions_send() -> Phrase:
    return Phrase("desk-questions-send")


def desk_questions_near() -> Phrase:
    return Phrase("desk-questions-near")


def desk_questions_send_entry() -> Phrase:
    return Phrase("desk-questions-send-entry")


def desk_questions_danger_heading() -> Phrase:
    return Phrase("desk-questions-danger-heading")


def desk_questions_danger_label() -> Phrase:
    return Phrase("desk-questions-danger-label")


def desk_questions_danger_help() -> Phrase:
    return Phrase("desk-questions-danger-help")


def desk_questions_danger_mark() -> Phrase:
    return Phrase("desk-questions-danger-mark")


def desk_questions_same() -> Phrase:
    return Phrase("desk-questions-same")


def desk_questions_same_label() -> Phrase:
    return Phrase("desk-questions-same-label")


def desk_questions_same_do() -> Phrase:
    return Phrase("desk-questions-same-do")


def desk_questions_not_joined() -> Phrase:
    return Phrase("desk-questions-not-joined")


def desk_questions_end() -> Phrase:
    return Phrase("desk-questions-end")


def desk_questions_end_label() -> Phrase:
    return Phrase("desk-questions-end-label")


def desk_questions_end_help() -> Phrase:
    return Phrase("desk-questions-end-help")


def desk_questions_end_do() -> Phrase:
    return Phrase("desk-questions-end-do")


def desk_questions_end_not_ours() -> Phrase:
    return Phrase("desk-questions-end-not-ours")


def desk_questions_end_personal() -> Phrase:
    return Phrase("desk-questions-end-personal")


def desk_questions_end_unclear() -> Phrase:
    return Phrase("desk-questions-end-unclear")


def desk_questions_choose() -> Phrase:
    return Phrase("desk-questions-choose")


def desk_questions_too_late() -> Phrase:
    return Phrase("desk-questions-too-late")


def desk_questions_make() -> Phrase:
    return Phrase("desk-questions-make")


def desk_questions_errand_danger(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-questions-errand-danger", {"count": count})


def desk_questions_errand_held(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-questions-errand-held", {"count": count})


def desk_questions_errand_overdue(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-questions-errand-overdue", {"count": count})


def desk_questions_errand_waiting(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-questions-errand-waiting", {"count": count})


def desk_questions_errand_answered(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-questions-errand-answered", {"count": count})


def desk_relay_nav_ours() -> Phrase:
    return Phrase("desk-relay-nav-ours")


def desk_relay_nav_promises() -> Phrase:
    return Phrase("desk-relay-nav-promises")


def desk_relay_themes() -> Phrase:
    return Phrase("desk-relay-themes")


def desk_relay_themes_help() -> Phrase:
    return Phrase("desk-relay-themes-help")


def desk_relay_all_themes() -> Phrase:
    return Phrase("desk-relay-all-themes")


def desk_relay_until(*, period: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-until", {"period": period})


def desk_relay_least(*, k: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-least", {"k": k})


def desk_relay_no_release() -> Phrase:
    return Phrase("desk-relay-no-release")


def desk_relay_at_least(*, people: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-at-least", {"people": people})


def desk_relay_people(*, people: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-people", {"people": people})


def desk_relay_good(*, people: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-good", {"people": people})


def desk_relay_too_few() -> Phrase:
    return Phrase("desk-relay-too-few")


def desk_relay_as_table() -> Phrase:
    return Phrase("desk-relay-as-table")


def desk_relay_obstacle() -> Phrase:
    return Phrase("desk-relay-obstacle")


def desk_relay_what() -> Phrase:
    return Phrase("desk-relay-what")


def desk_relay_went_well() -> Phrase:
    return Phrase("desk-relay-went-well")


def desk_relay_unit() -> Phrase:
    return Phrase("desk-relay-unit")


def desk_relay_region() -> Phrase:
    return Phrase("desk-relay-region")


def desk_relay_regions() -> Phrase:
    return Phrase("desk-relay-regions")


def desk_relay_words() -> Phrase:
    return Phrase("desk-relay-words")


def desk_relay_answers() -> Phrase:
    return Phrase("desk-relay-answers")


def desk_relay_theme() -> Phrase:
    return Phrase("desk-relay-theme")


def desk_relay_standing() -> Phrase:
    return Phrase("desk-relay-standing")


def desk_relay_said() -> Phrase:
    return Phrase("desk-relay-said")


def desk_relay_organisation() -> Phrase:
    return Phrase("desk-relay-organisation")


def desk_relay_asked() -> Phrase:
    return Phrase("desk-relay-asked")


def desk_relay_ours_help() -> Phrase:
    return Phrase("desk-relay-ours-help")


def desk_relay_ours_none() -> Phrase:
    return Phrase("desk-relay-ours-none")


def desk_relay_back_ours() -> Phrase:
    return Phrase("desk-relay-back-ours")


def desk_relay_as_pdf() -> Phrase:
    return Phrase("desk-relay-as-pdf")


def desk_relay_as_xlsx() -> Phrase:
    return Phrase("desk-relay-as-xlsx")


def desk_relay_as_csv() -> Phrase:
    return Phrase("desk-relay-as-csv")


def desk_relay_yours() -> Phrase:
    return Phrase("desk-relay-yours")


def desk_relay_published(*, day: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-published", {"day": day})


def desk_relay_returned() -> Phrase:
    return Phrase("desk-relay-returned")


def desk_relay_looked_at() -> Phrase:
    return Phrase("desk-relay-looked-at")


def desk_relay_answer() -> Phrase:
    return Phrase("desk-relay-answer")


def desk_relay_answer_help() -> Phrase:
    return Phrase("desk-relay-answer-help")


def desk_relay_state() -> Phrase:
    return Phrase("desk-relay-state")


def desk_relay_state_wrong() -> Phrase:
    return Phrase("desk-relay-state-wrong")


def desk_relay_state_heard() -> Phrase:
    return Phrase("desk-relay-state-heard")


def desk_relay_state_will_change() -> Phrase:
    return Phrase("desk-relay-state-will-change")


def desk_relay_state_changed() -> Phrase:
    return Phrase("desk-relay-state-changed")


def desk_relay_state_cannot() -> Phrase:
    return Phrase("desk-relay-state-cannot")


def desk_relay_state_already() -> Phrase:
    return Phrase("desk-relay-state-already")


def desk_relay_state_not_ours() -> Phrase:
    return Phrase("desk-relay-state-not-ours")


def desk_relay_state_need_more() -> Phrase:
    return Phrase("desk-relay-state-need-more")


def desk_relay_by() -> Phrase:
    return Phrase("desk-relay-by")


def desk_relay_by_help() -> Phrase:
    return Phrase("desk-relay-by-help")


def desk_relay_by_later() -> Phrase:
    return Phrase("desk-relay-by-later")


def desk_relay_by_before() -> Phrase:
    return Phrase("desk-relay-by-before")


def desk_relay_text() -> Phrase:
    return Phrase("desk-relay-text")


def desk_relay_text_help() -> Phrase:
    return Phrase("desk-relay-text-help")


def desk_relay_text_wrong(*, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-text-wrong", {"most": most})


def desk_relay_text_hard(*, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-text-hard", {"most": most})


def desk_relay_anyway() -> Phrase:
    return Phrase("desk-relay-anyway")


def desk_relay_owner() -> Phrase:
    return Phrase("desk-relay-owner")


def desk_relay_owner_help() -> Phrase:
    return Phrase("desk-relay-owner-help")


def desk_relay_owner_wrong(*, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-owner-wrong", {"most": most})


def desk_relay_owner_is(*, owner: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-owner-is", {"owner": owner})


def desk_relay_answer_do() -> Phrase:
    return Phrase("desk-relay-answer-do")


def desk_relay_figures() -> Phrase:
    return Phrase("desk-relay-figures")


def desk_relay_release_do(*, period: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-release-do", {"period": period})


def desk_relay_send_all() -> Phrase:
    return Phrase("desk-relay-send-all")


def desk_relay_see_public() -> Phrase:
    return Phrase("desk-relay-see-public")


def desk_relay_waiting() -> Phrase:
    return Phrase("desk-relay-waiting")


def desk_relay_wanting() -> Phrase:
    return Phrase("desk-relay-wanting")


def desk_relay_ledger() -> Phrase:
    return Phrase("desk-relay-ledger")


def desk_relay_ledger_none() -> Phrase:
    return Phrase("desk-relay-ledger-none")


def desk_relay_back_promises() -> Phrase:
    return Phrase("desk-relay-back-promises")


def desk_relay_ease(*, ease: str | Saying | Told, longest: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-ease", {"ease": ease, "longest": longest})


def desk_relay_publish_help() -> Phrase:
    return Phrase("desk-relay-publish-help")


def desk_relay_publish() -> Phrase:
    return Phrase("desk-relay-publish")


def desk_relay_back() -> Phrase:
    return Phrase("desk-relay-back")


def desk_relay_reason() -> Phrase:
    return Phrase("desk-relay-reason")


def desk_relay_reason_help() -> Phrase:
    return Phrase("desk-relay-reason-help")


def desk_relay_reason_wrong(*, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-reason-wrong", {"most": most})


def desk_relay_back_do() -> Phrase:
    return Phrase("desk-relay-back-do")


def desk_relay_in() -> Phrase:
    return Phrase("desk-relay-in")


def desk_relay_checked() -> Phrase:
    return Phrase("desk-relay-checked")


def desk_relay_keep() -> Phrase:
    return Phrase("desk-relay-keep")


def desk_relay_look_again() -> Phrase:
    return Phrase("desk-relay-look-again")


def desk_relay_keep_anyway() -> Phrase:
    return Phrase("desk-relay-keep-anyway")


def desk_relay_package(*, organisation: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-package", {"organisation": organisation})


def desk_relay_package_none() -> Phrase:
    return Phrase("desk-relay-package-none")


def desk_relay_ways() -> Phrase:
    return Phrase("desk-relay-ways")


def desk_relay_ways_help() -> Phrase:
    return Phrase("desk-relay-ways-help")


def desk_relay_route_desk() -> Phrase:
    return Phrase("desk-relay-route-desk")


def desk_relay_route_mail() -> Phrase:
    return Phrase("desk-relay-route-mail")


def desk_relay_route_hook() -> Phrase:
    return Phrase("desk-relay-route-hook")


def desk_relay_route_channel() -> Phrase:
    return Phrase("desk-relay-route-channel")


def desk_relay_mail_help() -> Phrase:
    return Phrase("desk-relay-mail-help")


def desk_relay_mail_wrong() -> Phrase:
    return Phrase("desk-relay-mail-wrong")


def desk_relay_hook_help() -> Phrase:
    return Phrase("desk-relay-hook-help")


def desk_relay_hook_wrong() -> Phrase:
    return Phrase("desk-relay-hook-wrong")


def desk_relay_channel_help() -> Phrase:
    return Phrase("desk-relay-channel-help")


def desk_relay_channel_wrong() -> Phrase:
    return Phrase("desk-relay-channel-wrong")


def desk_relay_secret() -> Phrase:
    return Phrase("desk-relay-secret")


def desk_relay_secret_once() -> Phrase:
    return Phrase("desk-relay-secret-once")


def desk_relay_preview() -> Phrase:
    return Phrase("desk-relay-preview")


def desk_relay_send() -> Phrase:
    return Phrase("desk-relay-send")


def desk_relay_sent() -> Phrase:
    return Phrase("desk-relay-sent")


def desk_relay_sent_day() -> Phrase:
    return Phrase("desk-relay-sent-day")


def desk_relay_sent_period() -> Phrase:
    return Phrase("desk-relay-sent-period")


def desk_relay_sent_route() -> Phrase:
    return Phrase("desk-relay-sent-route")


def desk_relay_sent_progress() -> Phrase:
    return Phrase("desk-relay-sent-progress")


def desk_relay_sent_do() -> Phrase:
    return Phrase("desk-relay-sent-do")


def desk_relay_progress_waiting() -> Phrase:
    return Phrase("desk-relay-progress-waiting")


def desk_relay_progress_arrived() -> Phrase:
    return Phrase("desk-relay-progress-arrived")


def desk_relay_progress_failed() -> Phrase:
    return Phrase("desk-relay-progress-failed")


def desk_relay_progress_revoked() -> Phrase:
    return Phrase("desk-relay-progress-revoked")


def desk_relay_recall() -> Phrase:
    return Phrase("desk-relay-recall")


def desk_relay_revoke() -> Phrase:
    return Phrase("desk-relay-revoke")


def desk_relay_trouble_bad_address() -> Phrase:
    return Phrase("desk-relay-trouble-bad-address")


def desk_relay_trouble_bad_subject() -> Phrase:
    return Phrase("desk-relay-trouble-bad-subject")


def desk_relay_trouble_bad_text() -> Phrase:
    return Phrase("desk-relay-trouble-bad-text")


def desk_relay_trouble_no_route() -> Phrase:
    return Phrase("desk-relay-trouble-no-route")


def desk_relay_trouble_refused() -> Phrase:
    return Phrase("desk-relay-trouble-refused")


def desk_relay_trouble_too_large() -> Phrase:
    return Phrase("desk-relay-trouble-too-large")


def desk_relay_trouble_unreached() -> Phrase:
    return Phrase("desk-relay-trouble-unreached")


def desk_relay_trouble_slow() -> Phrase:
    return Phrase("desk-relay-trouble-slow")


def desk_relay_trouble_untrusted() -> Phrase:
    return Phrase("desk-relay-trouble-untrusted")


def desk_relay_trouble_busy() -> Phrase:
    return Phrase("desk-relay-trouble-busy")


def desk_relay_trouble_unwanted() -> Phrase:
    return Phrase("desk-relay-trouble-unwanted")


def desk_relay_trouble_locked_out() -> Phrase:
    return Phrase("desk-relay-trouble-locked-out")


def desk_relay_mail_subject(*, period: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-mail-subject", {"period": period})


def desk_relay_mail_text(*, organisation: str | Saying | Told, desk: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-mail-text", {"organisation": organisation, "desk": desk})


def desk_relay_post(*, organisation: str | Saying | Told, period: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-post", {"organisation": organisation, "period": period})


def desk_relay_post_line(*, theme: str | Saying | Told, people: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-post-line", {"theme": theme, "people": people})


def desk_relay_report(*, organisation: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-report", {"organisation": organisation})


def desk_relay_errand_owed(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-errand-owed", {"count": count})


def desk_relay_errand_publish(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-errand-publish", {"count": count})


def desk_relay_errand_translate(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-errand-translate", {"count": count})


def desk_relay_errand_silent(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-errand-silent", {"count": count})


def desk_relay_errand_failed(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-errand-failed", {"count": count})


def desk_relay_remind_subject() -> Phrase:
    return Phrase("desk-relay-remind-subject")


def desk_relay_remind_text(*, organisation: str | Saying | Told, desk: str | Saying | Told) -> Phrase:
    return Phrase("desk-relay-remind-text", {"organisation": organisation, "desk": desk})


def desk_relay_people_read() -> Phrase:
    return Phrase("desk-relay-people-read")


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


def desk_team_nav() -> Phrase:
    return Phrase("desk-team-nav")


def desk_team_members() -> Phrase:
    return Phrase("desk-team-members")


def desk_team_alias() -> Phrase:
    return Phrase("desk-team-alias")


def desk_team_alias_help() -> Phrase:
    return Phrase("desk-team-alias-help")


def desk_team_alias_wrong(*, most: str | Saying | Told) -> Phrase:
    return Phrase("desk-team-alias-wrong", {"most": most})


def desk_team_role() -> Phrase:
    return Phrase("desk-team-role")


def desk_team_role_help() -> Phrase:
    return Phrase("desk-team-role-help")


def desk_team_role_wrong() -> Phrase:
    return Phrase("desk-team-role-wrong")


def desk_team_last_admin() -> Phrase:
    return Phrase("desk-team-last-admin")


def desk_team_languages() -> Phrase:
    return Phrase("desk-team-languages")


def desk_team_languages_label() -> Phrase:
    return Phrase("desk-team-languages-label")


def desk_team_languages_wrong() -> Phrase:
    return Phrase("desk-team-languages-wrong")


def desk_team_asked() -> Phrase:
    return Phrase("desk-team-asked")


def desk_team_rests() -> Phrase:
    return Phrase("desk-team-rests")


def desk_team_here() -> Phrase:
    return Phrase("desk-team-here")


def desk_team_open() -> Phrase:
    return Phrase("desk-team-open")


def desk_team_until(*, date: str | Saying | Told) -> Phrase:
    return Phrase("desk-team-until", {"date": date})


def desk_team_withdraw() -> Phrase:
    return Phrase("desk-team-withdraw")


def desk_team_invite() -> Phrase:
    return Phrase("desk-team-invite")


def desk_team_invite_help() -> Phrase:
    return Phrase("desk-team-invite-help")


def desk_team_invite_do() -> Phrase:
    return Phrase("desk-team-invite-do")


def desk_team_invited() -> Phrase:
    return Phrase("desk-team-invited")


def desk_team_invited_do(*, alias: str | Saying | Told) -> Phrase:
    return Phrase("desk-team-invited-do", {"alias": alias})


def desk_team_invited_help() -> Phrase:
    return Phrase("desk-team-invited-help")


def desk_team_back() -> Phrase:
    return Phrase("desk-team-back")


def desk_team_go() -> Phrase:
    return Phrase("desk-team-go")


def desk_team_go_help() -> Phrase:
    return Phrase("desk-team-go-help")


def desk_team_go_do() -> Phrase:
    return Phrase("desk-team-go-do")


def desk_team_me_hours() -> Phrase:
    return Phrase("desk-team-me-hours")


def desk_team_me_rest() -> Phrase:
    return Phrase("desk-team-me-rest")


def desk_team_rest_today() -> Phrase:
    return Phrase("desk-team-rest-today")


def desk_team_rest_week() -> Phrase:
    return Phrase("desk-team-rest-week")


def desk_team_rest_always() -> Phrase:
    return Phrase("desk-team-rest-always")


def desk_team_proof() -> Phrase:
    return Phrase("desk-team-proof")


def desk_team_proof_help() -> Phrase:
    return Phrase("desk-team-proof-help")


def desk_team_proof_begin() -> Phrase:
    return Phrase("desk-team-proof-begin")


def desk_team_proof_do() -> Phrase:
    return Phrase("desk-team-proof-do")


def desk_team_proof_picture() -> Phrase:
    return Phrase("desk-team-proof-picture")


def desk_team_proof_code() -> Phrase:
    return Phrase("desk-team-proof-code")


def desk_team_proof_wrong() -> Phrase:
    return Phrase("desk-team-proof-wrong")


def desk_team_proof_on() -> Phrase:
    return Phrase("desk-team-proof-on")


def desk_team_proof_off() -> Phrase:
    return Phrase("desk-team-proof-off")


def desk_team_proof_ask() -> Phrase:
    return Phrase("desk-team-proof-ask")


def desk_team_proof_give() -> Phrase:
    return Phrase("desk-team-proof-give")


def desk_team_everywhere() -> Phrase:
    return Phrase("desk-team-everywhere")


def desk_team_everywhere_do() -> Phrase:
    return Phrase("desk-team-everywhere-do")


def desk_team_errand_invites(*, count: str | Saying | Told) -> Phrase:
    return Phrase("desk-team-errand-invites", {"count": count})


def desk_team_acts_mine() -> Phrase:
    return Phrase("desk-team-acts-mine")


def desk_team_acts() -> Phrase:
    return Phrase("desk-team-acts")


def desk_team_acts_help() -> Phrase:
    return Phrase("desk-team-acts-help")


def desk_team_acts_none() -> Phrase:
    return Phrase("desk-team-acts-none")


def desk_team_acts_day() -> Phrase:
    return Phrase("desk-team-acts-day")


def desk_team_acts_what() -> Phrase:
    return Phrase("desk-team-acts-what")


def desk_team_acts_about() -> Phrase:
    return Phrase("desk-team-acts-about")


def desk_team_acts_times() -> Phrase:
    return Phrase("desk-team-acts-times")


def desk_team_act_read_words() -> Phrase:
    return Phrase("desk-team-act-read-words")


def desk_team_act_released_words() -> Phrase:
    return Phrase("desk-team-act-released-words")


def desk_team_act_held_words() -> Phrase:
    return Phrase("desk-team-act-held-words")


def desk_team_act_changed_organisation() -> Phrase:
    return Phrase("desk-team-act-changed-organisation")


def desk_team_act_sent_package() -> Phrase:
    return Phrase("desk-team-act-sent-package")


def desk_team_act_revoked_package() -> Phrase:
    return Phrase("desk-team-act-revoked-package")


def desk_team_act_fetched_package() -> Phrase:
    return Phrase("desk-team-act-fetched-package")


def desk_team_act_answered_theme() -> Phrase:
    return Phrase("desk-team-act-answered-theme")


def desk_team_act_published_answer() -> Phrase:
    return Phrase("desk-team-act-published-answer")


def desk_team_act_translated_answer() -> Phrase:
    return Phrase("desk-team-act-translated-answer")


def desk_team_act_promised_secrecy() -> Phrase:
    return Phrase("desk-team-act-promised-secrecy")


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


def desk_done_answered() -> Phrase:
    return Phrase("desk-done-answered")


def desk_done_handed_back() -> Phrase:
    return Phrase("desk-done-handed-back")


def desk_done_marked() -> Phrase:
    return Phrase("desk-done-marked")


def desk_done_joined() -> Phrase:
    return Phrase("desk-done-joined")


def desk_done_ended() -> Phrase:
    return Phrase("desk-done-ended")


def desk_done_sent_to_chat() -> Phrase:
    return Phrase("desk-done-sent-to-chat")


def desk_done_published() -> Phrase:
    return Phrase("desk-done-published")


def desk_done_let_go() -> Phrase:
    return Phrase("desk-done-let-go")


def desk_done_waits() -> Phrase:
    return Phrase("desk-done-waits")


def desk_done_decided_before() -> Phrase:
    return Phrase("desk-done-decided-before")


def desk_done_in_your_chat() -> Phrase:
    return Phrase("desk-done-in-your-chat")


def desk_done_gone() -> Phrase:
    return Phrase("desk-done-gone")


def desk_done_proof_on() -> Phrase:
    return Phrase("desk-done-proof-on")


def desk_done_proof_off() -> Phrase:
    return Phrase("desk-done-proof-off")


def desk_done_begun() -> Phrase:
    return Phrase("desk-done-begun")


def desk_front() -> Phrase:
    return Phrase("desk-front")


def desk_front_nothing() -> Phrase:
    return Phrase("desk-front-nothing")


def desk_done_held() -> Phrase:
    return Phrase("desk-done-held")


def desk_done_released() -> Phrase:
    return Phrase("desk-done-released")


def desk_done_second() -> Phrase:
    return Phrase("desk-done-second")


def desk_done_answer_waits() -> Phrase:
    return Phrase("desk-done-answer-waits")


def desk_done_figures() -> Phrase:
    return Phrase("desk-done-figures")


def desk_done_sent() -> Phrase:
    return Phrase("desk-done-sent")


def desk_done_revoked() -> Phrase:
    return Phrase("desk-done-revoked")


def desk_done_given_back() -> Phrase:
    return Phrase("desk-done-given-back")


def forwarding_command_forward() -> Phrase:
    return Phrase("forwarding-command-forward")


def forwarding_command_pause() -> Phrase:
    return Phrase("forwarding-command-pause")


def forwarding_batch(*, count: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-batch", {"count": count})


def forwarding_texts(*, count: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-texts", {"count": count})


def forwarding_voices(*, count: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-voices", {"count": count})


def forwarding_unopened(*, count: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-unopened", {"count": count})


def forwarding_what() -> Phrase:
    return Phrase("forwarding-what")


def forwarding_none() -> Phrase:
    return Phrase("forwarding-none")


def forwarding_sort() -> Phrase:
    return Phrase("forwarding-sort")


def forwarding_one() -> Phrase:
    return Phrase("forwarding-one")


def forwarding_drop() -> Phrase:
    return Phrase("forwarding-drop")


def forwarding_dropped() -> Phrase:
    return Phrase("forwarding-dropped")


def forwarding_nothing() -> Phrase:
    return Phrase("forwarding-nothing")


def forwarding_sorted() -> Phrase:
    return Phrase("forwarding-sorted")


def forwarding_no_cards() -> Phrase:
    return Phrase("forwarding-no-cards")


def forwarding_topic(*, title: str | Saying | Told, language: str | Saying | Told, count: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-topic", {"title": title, "language": language, "count": count})


def forwarding_above() -> Phrase:
    return Phrase("forwarding-above")


def forwarding_more(*, count: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-more", {"count": count})


def forwarding_unclear(*, text: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-unclear", {"text": text})


def forwarding_rest(*, count: str | Saying | Told, text: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-rest", {"count": count, "text": text})


def forwarding_leave() -> Phrase:
    return Phrase("forwarding-leave")


def forwarding_leave_all() -> Phrase:
    return Phrase("forwarding-leave-all")


def forwarding_consent() -> Phrase:
    return Phrase("forwarding-consent")


def forwarding_crowd_one() -> Phrase:
    return Phrase("forwarding-crowd-one")


def forwarding_crowd(*, people: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-crowd", {"people": people})


def forwarding_hear(*, count: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-hear", {"count": count})


def forwarding_thanks(*, topics: str | Saying | Told, asked: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-thanks", {"topics": topics, "asked": asked})


def forwarding_how() -> Phrase:
    return Phrase("forwarding-how")


def forwarding_load(*, held: str | Saying | Told, answered: str | Saying | Told, waiting: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-load", {"held": held, "answered": answered, "waiting": waiting})


def forwarding_rests() -> Phrase:
    return Phrase("forwarding-rests")


def forwarding_back() -> Phrase:
    return Phrase("forwarding-back")


def forwarding_rest_today() -> Phrase:
    return Phrase("forwarding-rest-today")


def forwarding_rest_week() -> Phrase:
    return Phrase("forwarding-rest-week")


def forwarding_rest_always() -> Phrase:
    return Phrase("forwarding-rest-always")


def forwarding_choose_hours() -> Phrase:
    return Phrase("forwarding-choose-hours")


def forwarding_when() -> Phrase:
    return Phrase("forwarding-when")


def forwarding_hours_any() -> Phrase:
    return Phrase("forwarding-hours-any")


def forwarding_hours_day() -> Phrase:
    return Phrase("forwarding-hours-day")


def forwarding_hours_evening() -> Phrase:
    return Phrase("forwarding-hours-evening")


def forwarding_kept(*, count: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-kept", {"count": count})


def forwarding_danger_life(*, phone: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-danger-life", {"phone": phone})


def forwarding_danger_suicide(*, phone: str | Saying | Told, talk: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-danger-suicide", {"phone": phone, "talk": talk})


def forwarding_danger_violence(*, phone: str | Saying | Told, talk: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-danger-violence", {"phone": phone, "talk": talk})


def forwarding_danger_rape(*, phone: str | Saying | Told, talk: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-danger-rape", {"phone": phone, "talk": talk})


def forwarding_danger_exploitation(*, phone: str | Saying | Told, talk: str | Saying | Told) -> Phrase:
    return Phrase("forwarding-danger-exploitation", {"phone": phone, "talk": talk})


def groups_hello() -> Phrase:
    return Phrase("groups-hello")


def groups_hello_open() -> Phrase:
    return Phrase("groups-hello-open")


def groups_bye() -> Phrase:
    return Phrase("groups-bye")


def groups_whole() -> Phrase:
    return Phrase("groups-whole")


def groups_emergency(*, phone: str | Saying | Told) -> Phrase:
    return Phrase("groups-emergency", {"phone": phone})


def groups_only_me() -> Phrase:
    return Phrase("groups-only-me")


def groups_unsure() -> Phrase:
    return Phrase("groups-unsure")


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


def library_card_step(*, step: str | Saying | Told) -> Phrase:
    return Phrase("library-card-step", {"step": step})


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


def overview_command_figures() -> Phrase:
    return Phrase("overview-command-figures")


def overview_pick() -> Phrase:
    return Phrase("overview-pick")


def overview_not_here() -> Phrase:
    return Phrase("overview-not-here")


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


def people_rights_button() -> Phrase:
    return Phrase("people-rights-button")


def people_rights(*, operator: str | Saying | Told, contact: str | Saying | Told) -> Phrase:
    return Phrase("people-rights", {"operator": operator, "contact": contact})


def people_closing(*, operator: str | Saying | Told, key: str | Saying | Told, day: str | Saying | Told, contact: str | Saying | Told, phone: str | Saying | Told) -> Phrase:
    return Phrase("people-closing", {"operator": operator, "key": key, "day": day, "contact": contact, "phone": phone})


def people_closed(*, contact: str | Saying | Told, phone: str | Saying | Told) -> Phrase:
    return Phrase("people-closed", {"contact": contact, "phone": phone})


def questions_person() -> Phrase:
    return Phrase("questions-person")


def questions_pictures() -> Phrase:
    return Phrase("questions-pictures")


def questions_consent(*, days: str | Saying | Told) -> Phrase:
    return Phrase("questions-consent", {"days": days})


def questions_redacted(*, text: str | Saying | Told) -> Phrase:
    return Phrase("questions-redacted", {"text": text})


def questions_yes() -> Phrase:
    return Phrase("questions-yes")


def questions_no() -> Phrase:
    return Phrase("questions-no")


def questions_waiting() -> Phrase:
    return Phrase("questions-waiting")


def questions_joined() -> Phrase:
    return Phrase("questions-joined")


def questions_too_many() -> Phrase:
    return Phrase("questions-too-many")


def questions_take_back() -> Phrase:
    return Phrase("questions-take-back")


def questions_taken_back() -> Phrase:
    return Phrase("questions-taken-back")


def questions_gone() -> Phrase:
    return Phrase("questions-gone")


def questions_write_again() -> Phrase:
    return Phrase("questions-write-again")


def questions_consent_voice() -> Phrase:
    return Phrase("questions-consent-voice")


def questions_no_listener() -> Phrase:
    return Phrase("questions-no-listener")


def questions_not_a_voice() -> Phrase:
    return Phrase("questions-not-a-voice")


def questions_your_voice() -> Phrase:
    return Phrase("questions-your-voice")


def questions_kept(*, count: int) -> Phrase:
    return Phrase("questions-kept", {"count": count})


def questions_answer(*, asked: str | Saying | Told, text: str | Saying | Told) -> Phrase:
    return Phrase("questions-answer", {"asked": asked, "text": text})


def questions_answer_voice() -> Phrase:
    return Phrase("questions-answer-voice")


def questions_answer_entry(*, asked: str | Saying | Told) -> Phrase:
    return Phrase("questions-answer-entry", {"asked": asked})


def questions_still_open() -> Phrase:
    return Phrase("questions-still-open")


def questions_glad() -> Phrase:
    return Phrase("questions-glad")


def questions_reopened() -> Phrase:
    return Phrase("questions-reopened")


def questions_late(*, asked: str | Saying | Told) -> Phrase:
    return Phrase("questions-late", {"asked": asked})


def questions_end_not_ours(*, asked: str | Saying | Told) -> Phrase:
    return Phrase("questions-end-not-ours", {"asked": asked})


def questions_end_personal(*, asked: str | Saying | Told) -> Phrase:
    return Phrase("questions-end-personal", {"asked": asked})


def questions_end_unclear(*, asked: str | Saying | Told) -> Phrase:
    return Phrase("questions-end-unclear", {"asked": asked})


def questions_end_nobody(*, asked: str | Saying | Told) -> Phrase:
    return Phrase("questions-end-nobody", {"asked": asked})


def questions_danger_below() -> Phrase:
    return Phrase("questions-danger-below")


def questions_card(*, count: int, language: str | Saying | Told, crowd: str | Saying | Told, text: str | Saying | Told) -> Phrase:
    return Phrase("questions-card", {"count": count, "language": language, "crowd": crowd, "text": text})


def questions_card_voice(*, language: str | Saying | Told) -> Phrase:
    return Phrase("questions-card-voice", {"language": language})


def questions_crowd(*, people: str | Saying | Told) -> Phrase:
    return Phrase("questions-crowd", {"people": people})


def questions_claim() -> Phrase:
    return Phrase("questions-claim")


def questions_pass() -> Phrase:
    return Phrase("questions-pass")


def questions_passed() -> Phrase:
    return Phrase("questions-passed")


def questions_taken() -> Phrase:
    return Phrase("questions-taken")


def questions_busy() -> Phrase:
    return Phrase("questions-busy")


def questions_write() -> Phrase:
    return Phrase("questions-write")


def questions_write_hint() -> Phrase:
    return Phrase("questions-write-hint")


def questions_preview() -> Phrase:
    return Phrase("questions-preview")


def questions_send() -> Phrase:
    return Phrase("questions-send")


def questions_again() -> Phrase:
    return Phrase("questions-again")


def questions_hand_back() -> Phrase:
    return Phrase("questions-hand-back")


def questions_own() -> Phrase:
    return Phrase("questions-own")


def questions_danger() -> Phrase:
    return Phrase("questions-danger")


def questions_sent(*, count: int) -> Phrase:
    return Phrase("questions-sent", {"count": count})


def questions_too_late() -> Phrase:
    return Phrase("questions-too-late")


def questions_too_long() -> Phrase:
    return Phrase("questions-too-long")


def questions_handed_back() -> Phrase:
    return Phrase("questions-handed-back")


def questions_claim_over(*, text: str | Saying | Told) -> Phrase:
    return Phrase("questions-claim-over", {"text": text})


def questions_danger_which() -> Phrase:
    return Phrase("questions-danger-which")


def questions_danger_life() -> Phrase:
    return Phrase("questions-danger-life")


def questions_danger_suicide() -> Phrase:
    return Phrase("questions-danger-suicide")


def questions_danger_violence() -> Phrase:
    return Phrase("questions-danger-violence")


def questions_danger_rape() -> Phrase:
    return Phrase("questions-danger-rape")


def questions_danger_exploitation() -> Phrase:
    return Phrase("questions-danger-exploitation")


def questions_marked() -> Phrase:
    return Phrase("questions-marked")


def relay_key() -> Phrase:
    return Phrase("relay-key")


def relay_under() -> Phrase:
    return Phrase("relay-under")


def relay_news() -> Phrase:
    return Phrase("relay-news")


def relay_news_none() -> Phrase:
    return Phrase("relay-news-none")


def relay_further() -> Phrase:
    return Phrase("relay-further")


def relay_told(*, organisation: str | Saying | Told, theme: str | Saying | Told) -> Phrase:
    return Phrase("relay-told", {"organisation": organisation, "theme": theme})


def relay_words(*, text: str | Saying | Told) -> Phrase:
    return Phrase("relay-words", {"text": text})


def relay_untranslated() -> Phrase:
    return Phrase("relay-untranslated")


def relay_state_waiting(*, day: str | Saying | Told) -> Phrase:
    return Phrase("relay-state-waiting", {"day": day})


def relay_state_silent(*, day: str | Saying | Told) -> Phrase:
    return Phrase("relay-state-silent", {"day": day})


def relay_state_reopened(*, day: str | Saying | Told) -> Phrase:
    return Phrase("relay-state-reopened", {"day": day})


def relay_state_heard() -> Phrase:
    return Phrase("relay-state-heard")


def relay_state_promised(*, day: str | Saying | Told) -> Phrase:
    return Phrase("relay-state-promised", {"day": day})


def relay_state_overdue(*, day: str | Saying | Told) -> Phrase:
    return Phrase("relay-state-overdue", {"day": day})


def relay_state_changed(*, day: str | Saying | Told) -> Phrase:
    return Phrase("relay-state-changed", {"day": day})


def relay_state_cannot() -> Phrase:
    return Phrase("relay-state-cannot")


def relay_state_already() -> Phrase:
    return Phrase("relay-state-already")


def relay_state_not_ours() -> Phrase:
    return Phrase("relay-state-not-ours")


def relay_state_need_more() -> Phrase:
    return Phrase("relay-state-need-more")


def relay_better(*, organisation: str | Saying | Told, theme: str | Saying | Told) -> Phrase:
    return Phrase("relay-better", {"organisation": organisation, "theme": theme})


def relay_better_unseen() -> Phrase:
    return Phrase("relay-better-unseen")


def relay_better_yes() -> Phrase:
    return Phrase("relay-better-yes")


def relay_better_no() -> Phrase:
    return Phrase("relay-better-no")


def relay_better_unknown() -> Phrase:
    return Phrase("relay-better-unknown")


def relay_better_thanks() -> Phrase:
    return Phrase("relay-better-thanks")


def relay_better_before() -> Phrase:
    return Phrase("relay-better-before")


def relay_better_closed() -> Phrase:
    return Phrase("relay-better-closed")


def relay_better_noted() -> Phrase:
    return Phrase("relay-better-noted")


def relay_remind(*, theme: str | Saying | Told, day: str | Saying | Told) -> Phrase:
    return Phrase("relay-remind", {"theme": theme, "day": day})


def relay_arrived(*, organisation: str | Saying | Told) -> Phrase:
    return Phrase("relay-arrived", {"organisation": organisation})


def relay_also_asked(*, count: str | Saying | Told) -> Phrase:
    return Phrase("relay-also-asked", {"count": count})


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


def team_role_responder() -> Phrase:
    return Phrase("team-role-responder")


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
