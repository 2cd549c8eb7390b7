/**
 * Where a ligature was lost in a word, which one it was, by the letters around the gap: `_` is the gap, `^` and `$` the
 * ends of the word. The longest context that fits decides. `none` are contexts in which what was lost is another letter,
 * such as an umlaut. Derived from how often the 40,000 most frequent words of English, German, French, Dutch, Spanish,
 * Italian and Portuguese occur (wordfreq 3.1.1), with twentyfold weight on the ligatures with an f, which fonts lose most
 * often; only contexts that decide otherwise than the next shorter one.
 */
export const CONTEXTS = {
  fi: `
_ l_ á_ é_ ^_$ ^_v a_k a_m a_n a_s d_e d_l d_r g_e h_e i_a k_r m_e n_a n_e n_m n_é n_ó o_a r_e s_d s_e
s_r s_x t_n u_g y_e ^_a$ ^_ab ^_e$ ^_eb ^_ef ^_el ^_er ^_et ^_ez ^_m$ ^_ol ^_on ^_um ^_éi ^r_$ ^s_g a_a$
a_ad a_as a_ca a_ci a_co a_cs a_de a_ek a_eu a_la a_o$ a_os a_te an_n au_l ci_$ ci_e d_nd d_sh da_$ de_e
de_z e_an e_ce e_ci e_ck e_co e_ct e_cá e_ed e_eh e_el e_ri e_ro e_ss e_z$ el_$ er_c g_sh h_nd he_a i_e$
i_ed i_ek i_es i_ez i_na i_sc i_sm i_ss i_st i_ut i_é$ i_ée i_és in_m k_el k_et li_e ll_r m_bi mp_r n_o$
ni_e o_ca o_co o_cu o_el o_na o_nh o_sc o_ss o_st on_a on_o oo_n p_eh p_rs p_st r_jn r_m$ r_sh ra_e re_l
re_r ro_$ ro_c ro_s s_gu s_la s_le s_nd s_nx s_or s_t$ s_ts sa_a se_r si_e ti_e u_nd u_no u_rm ur_n ur_s
wi_$ za_a zi_k ä_g$ é_e$ é_er é_ez é_é$ ^_acr ^_anc ^_anz ^_anç ^_ato ^_edl ^_end ^_ese ^_est ^_occ
^_od$ ^_os$ ^_oul ^_ta$ ^_tas ^a_el ^e_cá ^hi_$ ^ko_$ a_nes a_nid a_qua a_rma a_rmo a_rmó ano_$ au_ne
au_rm be_eh ce_et cri_e dha_$ di_en e_ca$ e_caz e_ciê e_ere e_ero e_nge er_s$ fan_c ge_et gra_$ gra_e
he_n$ i_ant i_ci$ i_cio i_ent ma_eu n_ei$ n_eld ne_et o_cin o_cio odi_e or_ne or_ri oso_c per_d pre_e
ra_ch ra_n$ ri_ee ri_er so_e$ ta_si u_ciê uri_e é_ent édi_e éri_e ^_asco ^_asko ^_orel ^_ori$ ^_orit
a_liac a_liad ari_es bene_c i_cil$ i_culd loso_$ ma_eux n_abil ne_caz o_ciai oli_c$ ra_can ra_cs$ roli_q
rolí_c s_nge$ sera_n con_ent ^di_ere$`,
  fl: `
_a _i _o _u _y _â _ä _ó _ö _û _ü è_ ^_e ^_á ^_é c_y d_ä e_è e_é k_u l_i l_o n_$ p_e s_u s_ä s_ü u_i u_u
u_ö v_$ w_a é_e é_é ö_i ^_èc ^a_$ ^c_$ ^d_$ a_eg a_ev a_ie a_iç a_oa a_oj a_oo a_op a_ui am_e au_$ d_ei
d_ow e_ag e_at e_ei e_ej e_ex e_oc e_og e_oh e_os ea_e gi_e i_et i_ow i_un in_a k_ei k_ow l_an l_en l_uc
n_ac n_ak n_am n_at n_az n_aç n_ec n_ei n_em n_et n_eu n_ex n_ou n_ow o_ij o_oo p_og p_os r_ak r_ee te_o
u_ad u_ag u_au u_eb u_eg u_ot é_at ^_ens ^_etc ^a_ei ^a_os ^ri_e ^ro_$ a_eze a_ore de_ec ei_e$ er_an
ge_ec gon_e gon_é l_ess la_eu la_os mou_e n_ans oe_es re_ec re_ek re_et ri_es ru_er u_and u_eut ^_anc$
^_ancs ^_erta ^_umin ^sti_e gon_ab stou_a tou_es tri_e$`,
  ff: `
_$ _e _é a_ u_ ö_ e_a e_o e_p e_r i_b i_f i_h i_r i_s i_u i_y i_è l_$ o_b o_m o_n o_r o_s p_f ^_f$ ^e_e
^e_r a_ne a_nu a_ol a_or a_re a_ro a_s$ bu_o e_us ha_s he_e hi_e hi_o i_a$ i_am i_ne i_or ja_a je_r ki_e
ki_é o_at o_oc o_we o_ze oi_e oi_é ou_o ru_a to_a to_e u_s$ ä_er ^a_as ^a_ek ^a_on ^be_a ^ca_e ^ra_$
a_acc a_en$ a_ont a_ran ban_$ be_en bou_e che_e cli_e de_ek eri_o gi_en gri_e gri_o ha_ne hau_a hli_e
i_ond ia_o$ ira_e kli_e ne_e$ ra_en ra_es re_e$ re_el re_es ri_e$ ri_st ru_el sa_ec sha_e sni_e sta_e
ta_s$ ti_an tra_$ tra_e uij_$ ^ba_e$ ^cha_$ ^gra_$ ntra_a ou_ert ^sti_er$`,
  ffi: `
a_c a_d a_g a_l a_r a_t a_x e_c e_z i_d i_n i_t o_c o_z u_c u_n u_s u_t u_x u_z ^e_c ^e_n a_nc a_ni a_né
au_n ba_$ e_gi e_gy ha_n he_n i_cu lo_n ni_n o_eh o_g$ o_n$ o_ns oe_c ra_n so_t su_$ ta_n te_$ ^a_an
^a_ne ^he_n ^ra_c au_el cu_e$ di_ci di_co ero_c he_el hia_$ ine_c ko_e$ so_at su_re su_ro tra_c u_ra$
a_rmai a_rmat gri_er o_cine su_rai`,
  ffl: `
a_i o_i a_es a_ue a_us a_ux e_eu e_uv hu_e i_em mi_i o_oa ri_i ru_e u_ai u_ie u_in ö_er ^e_eu ^ra_e
^si_e ^si_é a_eck ba_ed ba_es bu_e$ mu_ed ou_et scu_e si_em si_et sou_a sou_e sou_é nsu_er$`,
  ti: `
_m _v _ç c_ k_ s_ â_ ^_p a_b a_f a_o a_q a_v a_z a_ë b_e e_d e_k e_s h_g h_n i_g i_o l_m l_p l_v n_b n_f
n_j n_k n_o n_q n_è o_d o_q p_o p_q p_s r_g r_j r_k r_r u_f u_l u_q u_v y_c ä_g ö_g ^_en ^_jd ^_nh ^_ny
^_ra ^_ro ^_ré ^_te ^_tl ^_tu ^i_n ^s_e a_ef a_g$ a_ng a_no a_sf a_èr al_g an_$ an_d an_g an_s ar_$ ar_a
ar_c ar_n ar_t bu_n ca_$ da_e e_c$ e_cs e_to ee_n en_$ en_d en_e en_r en_s en_t ep_b er_s es_$ es_d es_e
eu_g ex_n fa_g ga_$ hé_q i_al i_at i_do i_ef i_ev i_f$ i_fs i_k$ i_ke i_ng i_r$ i_sh i_si i_ze ia_$ ia_s
ie_g in_t is_$ ke_n ku_e l_g$ l_jd l_tu la_n le_n li_q lí_c ma_c ma_g ma_k ma_n ma_s mi_s mo_e mo_f má_c
n_ag n_al n_c$ n_ci n_co n_do n_en n_go n_l$ n_ll n_me n_mi n_ng n_no n_nu n_r$ n_st n_ta n_tl n_to n_ty
n_tä n_té na_$ o_c$ o_fy o_ng o_on oe_n on_$ or_$ or_f or_v os_l ou_n p_c$ p_ca p_e$ p_er pa_a pa_e pe_t
r_ca r_cl r_co r_cu r_da r_do r_e$ r_en r_er r_es r_lh r_li r_ll r_n$ r_ne r_ng r_ni r_on r_sa r_st r_tu
s_eg s_ek s_en s_er s_r$ sa_$ sa_e sa_s ta_s tä_g u_ca u_ne u_on u_sm ua_e ul_m ul_n un_e va_$ va_c va_e
vi_e za_$ äl_g é_en ül_g ^_bet ^_efe ^_emp ^_ger ^_rer ^_tan ^_tol ^an_c ^ar_s ^ci_e ^no_c ^no_z al_es
an_e$ an_er an_es an_ne an_no ap_st ar_s$ ca_e$ ca_es cel_c ci_ng cra_c cra_e cri_q cru_n e_cal edi_e
ego_a ela_e en_ce en_la en_na en_ne en_ni enu_$ er_ca era_e gen_l go_at hoo_n i_cis i_ciz i_ef$ i_eve
ibu_o ili_e in_ma in_mi ini_a kra_e kra_s li_ci li_cs li_ek li_sc ma_e$ mbi_e men_c mi_r$ moi_é mol_$
mul_$ n_cal n_nen na_e$ no_ce oli_c oli_e olu_e osi_e ou_en par_e pra_c pu_n$ ra_ng ra_o$ ra_s$ re_re
ri_cs ri_sc ron_e rí_ca ta_e$ ta_es tex_l wan_n win_g ^_cket ^_ens$ ^_erra ^_ssue ^_tres ^cri_c a_eve$
isi_ng ori_es ou_en$ ri_cal sou_en uni_es uri_es`,
  tt: `
_à e_b h_p i_l i_w o_o ä_e ^o_a ^u_e a_ac a_aq a_em a_he a_hi a_le a_ra a_ri a_u$ a_ua ba_a ba_e ba_r
ba_u be_$ be_e be_y bi_e bo_l co_$ co_a co_o do_a e_a$ e_ai e_am e_ar e_e$ e_em e_es e_le e_o$ e_s$ fa_o
go_a go_e h_e$ ha_a hü_e i_ad i_ag i_ee i_o$ i_sb ke_$ la_$ le_o le_r ma_$ ma_e me_a me_e me_r mi_e mu_e
n_äu ne_$ ne_o pe_a r_em ra_u re_y ta_u tu_a u_ga u_o$ u_ur ua_r ui_e ui_é ve_e we_e wi_e ze_e ü_er
^a_en ^a_es ^ha_e ^lu_e ^ma_e ^po_e ^tu_e a_ain a_eri a_orn are_e de_e$ dri_e e_ore hni_$ hni_e i_ori
la_er le_en le_er li_ér lo_e$ lu_e$ nne_e no_e$ pa_er pla_e ple_$ ro_e$ ro_er rre_$ rzi_e spo_e ta_oo
tra_a va_en wri_e zi_en ^a_ein ^cha_e a_ered egre_e hri_e$ la_er$ me_ere ta_et$ tra_o$ tri_en`,
  ft: `
_w ä_$ ä_i ä_s ü_$ au_r e_ij ee_$ ei_$ gi_$ ha_$ ha_l he_$ he_i ie_$ ij_$ ij_i il_$ le_$ li_i lo_$ mp_$
oe_$ ra_$ rä_e so_$ un_$ ur_e äl_e äu_$ ün_e ün_i ^li_$ ^lu_$ ^ö_er a_er$ a_erw hel_$ hri_$ hri_e kau_$
rha_e shi_$ swi_$ ür_e$ ^a_ern`,
  tf: `
w_$ e_li h_er h_ul r_ol u_it la_or en_ern`,
  tti: `
^o_m a_tu co_s cu_n e_ma ge_$ hi_n ze_n ^le_n ge_ng nfa_$ se_ng si_ng`,
  none: `
_h _p d_ f_ g_ h_ j_ m_ t_ v_ w_ b_a b_c b_m b_r b_s b_t c_$ c_a c_d c_l c_r c_s c_t k_l k_m k_n l_b l_c
l_g l_r l_t l_u p_b p_c p_d p_r p_t r_$ r_a r_b r_f r_m r_s r_t r_v s_$ u_b u_d z_g ^_cl ^_cr ^_ff ^_ta
^_ti ^_tr ^_va ^_vi ^_vo ^b_n ^c_m ^d_l ^d_r ^h_n ^l_$ ^l_n ^n_g ^n_m ^n_o ^r_c ^r_g ^r_u ^s_r a_t$ a_tr
bh_n ci_n ci_t co_t cr_e d_e$ d_le d_li d_ra d_rf ev_$ fr_r g_e$ gn_$ gr_n h_n$ h_ne id_r in_$ iv_$ k_rp
l_me l_nd l_s$ l_ss l_st l_su l_ve li_r ll_$ ll_e m_e$ mi_r n_ai n_ce n_ch n_fi n_oi n_s$ n_ti ni_r nn_$
nn_e p_en p_is p_s$ pa_s pi_$ pr_c pr_n qu_$ qu_e r_ce r_ch r_ck r_di r_du r_gi r_gl r_nk r_o$ r_um r_un
ri_r rn_e s_cu s_e$ s_nl s_o$ s_ri s_s$ s_tz sc_n si_n st_n t_n$ ti_r tr_e tr_g tr_l u_te uv_$ ^_col
^_con ^_dit ^_gal ^_lec ^_lev ^_lti ^_qui ^_ste ^_tud an_a$ ar_a$ fa_on n_ral r_le$ s_chl ^_berh ^_berl
^_bern ^_berr ^_berw ^_brig ^_cout tra_ne ver_nd`,
} as const;
