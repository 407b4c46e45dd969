/**
 * The written product: a document that can be handed on, made of what a case holds.
 *
 * <p>What is assessed (a {@link org.spoor.assess.profile.CountryProfile}, ledgers, flows, networks,
 * voices) enters as {@link org.spoor.report.product.Holdings}; {@link
 * org.spoor.report.product.ProfileDossier} and {@link org.spoor.report.product.BriefDossier} write
 * a {@link org.spoor.report.product.Dossier} of it, a list of blocks without any layout; four
 * renderers make it Markdown, HTML, PDF and DOCX. Begin with the dossier.
 *
 * <p>Traps: words of reports are anything at all, so every renderer cleans, escapes and breaks them
 * itself; a citation has a number only after {@link org.spoor.report.product.Citations} gave it
 * one; no renderer asks a clock, dates come from the dossier, so that the same case gives the same
 * bytes.
 *
 * <p>Deliberately absent: templates. A house that wants another look changes the style of a
 * renderer, or takes the DOCX and its named styles.
 */
@NullMarked
package org.spoor.report.product;

import org.jspecify.annotations.NullMarked;
