package fr.livrestaka.bootstrap.config;

import fr.livrestaka.bootstrap.config.Settings.Seller;
import fr.livrestaka.domain.invoicing.parties.SellerFault;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.Siret;
import fr.livrestaka.domain.invoicing.parties.VatNumber;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads who issues the invoices. Production needs all that the law wants on them. */
final class SellerReader {
  private static final String REGIME = "SELLER_VAT_REGIME";
  private static final String DEBITS = "SELLER_VAT_ON_DEBITS";

  /** Forms whose companies have a capital and are in the register of commerce. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "(société|s\\.?a\\.?s\\.?u?|s\\.?a\\.?r\\.?l|e\\.?u\\.?r\\.?l|s\\.?a|snc|sca|scs|selarl|selas|scop|scic)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Variables variables;
  private final boolean development;

  private SellerReader(Variables variables, boolean development) {
    this.variables = variables;
    this.development = development;
  }

  static Seller read(Variables variables, boolean development) {
    return new SellerReader(variables, development).read();
  }

  private Seller read() {
    String regime = variables.oneOf(REGIME, "franchise", List.of("standard", "franchise"));
    if (!development && !variables.isGiven(REGIME)) {
      variables.fault(REGIME, "is required: standard (20 % VAT) or franchise (no VAT, 293 B)");
    }
    Optional<String> name = variables.text("SELLER_NAME");
    Optional<String> address = variables.text("SELLER_ADDRESS");
    Optional<String> siret = variables.text("SELLER_SIRET");
    Optional<String> vatNumber = variables.text("SELLER_VAT_NUMBER");
    SellerIdentity identity =
        new SellerIdentity(
            name.orElse(""), Optional.empty(), address, siret, Optional.empty(), vatNumber, "");
    SellerFault.of(identity, VatRegime.valueOf(regime.toUpperCase(Locale.ROOT))).stream()
        .filter(fault -> fault.isContradiction() || !development)
        .forEach(this::tell);
    return new Seller(
        name.orElse("Staka Livres"),
        legalForm(),
        address.orElse(""),
        siret.flatMap(Siret::parse).map(Siret::digits).orElse(""),
        register(),
        vatNumber.flatMap(VatNumber::parse).map(VatNumber::text).orElse(""),
        regime,
        onDebits(regime),
        variables.oneOf("SELLER_VAT_FILING", "monthly", List.of("monthly", "quarterly")));
  }

  private boolean onDebits(String regime) {
    boolean isOnDebits = variables.oneOf(DEBITS, "no", List.of("yes", "no")).equals("yes");
    if (isOnDebits && !regime.equals("standard")) {
      variables.fault(DEBITS, "goes with SELLER_VAT_REGIME standard only");
    }
    return isOnDebits;
  }

  /** With the capital, as heads of invoices and the legal page name them together (R123-238). */
  private String legalForm() {
    String form = variables.text("SELLER_LEGAL_FORM", "");
    if (!development && form.isEmpty()) {
      variables.fault("SELLER_LEGAL_FORM", "is required: SAS, SARL, Entrepreneur individuel, …");
    }
    Optional<String> capital = variables.text("SELLER_CAPITAL");
    boolean isMissing = capital.isEmpty() && !form.contains("capital");
    if (!development && isCompany(form) && isMissing) {
      variables.fault("SELLER_CAPITAL", "is required of a company: 10 000 €");
    }
    return form.isEmpty() ? "" : form + capital.map(sum -> " au capital de " + sum).orElse("");
  }

  private String register() {
    String register = variables.text("SELLER_RCS", "");
    boolean isCompany = isCompany(variables.text("SELLER_LEGAL_FORM", ""));
    if (!development && isCompany && register.isEmpty()) {
      variables.fault("SELLER_RCS", "is required of a company: RCS Paris 732 829 320");
    }
    return register;
  }

  private static boolean isCompany(String legalForm) {
    return COMPANY.matcher(legalForm).lookingAt();
  }

  private void tell(SellerFault fault) {
    switch (fault) {
      case NAME_MISSING -> variables.fault("SELLER_NAME", "is required: who issues the invoices");
      case ADDRESS_MISSING ->
          variables.fault("SELLER_ADDRESS", "is required: 12 rue des Lilas, 75011 Paris");
      case SIRET_MISSING -> variables.fault("SELLER_SIRET", "is required: 14 digits");
      case SIRET_WRONG ->
          variables.fault("SELLER_SIRET", "should be 14 digits whose check digits are right");
      case VAT_NUMBER_MISSING ->
          variables.fault("SELLER_VAT_NUMBER", "is required under SELLER_VAT_REGIME standard");
      case VAT_NUMBER_WRONG ->
          variables.fault(
              "SELLER_VAT_NUMBER",
              "should be FR, the right key of two digits, and the SIREN: FR44732829320");
      case VAT_NUMBER_OF_ANOTHER ->
          variables.fault("SELLER_VAT_NUMBER", "should end with the SIREN of SELLER_SIRET");
    }
  }
}
