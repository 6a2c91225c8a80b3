package fr.livrestaka.application.invoicing.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.InMemoryHandPayments;
import fr.livrestaka.application.invoicing.InMemoryTill;
import fr.livrestaka.application.invoicing.Seller;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.refusals.AttestationRefused;
import fr.livrestaka.domain.invoicing.till.AttestationRequest;
import fr.livrestaka.domain.invoicing.till.Software;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The wording is that of form BOI-LETTRE-000242; the house opens on 2026-03-02. */
class PrintAttestationTest {
  private static final LocalDate MARKETED = LocalDate.of(2026, 1, 15);
  private static final AttestationRequest USER =
      request("Les Belles Pages", "732 829 320", "2026-02-01", "2026-03-01");

  private SoldOrders sold = new SoldOrders();
  private InMemoryHouse house = sold.house;

  @Test
  void bothPartsOfTheFormAreFilled() {
    knows(Optional.of("2.1.0"), Optional.of(MARKETED), false);
    String text = print(USER);
    assertThat(text)
        .contains(
            "Attestation individuelle relative à l'utilisation d'un logiciel ou d'un système de"
                + " caisse",
            "Elle n'a de valeur que si son volet 2 est dûment complété et signé",
            "Il n'atteste rien tant qu'une personne habilitée n'a pas vérifié et signé",
            "il lui faut un certificat d'un organisme accrédité",
            "Volet 1 : Partie à remplir par l'éditeur",
            "Je soussigné, Zoé Martin, représentant légal de la société Éditions du Phare",
            "éditeur du logiciel / système de caisse Staka Livres, atteste que les fonctionnalités"
                + " de caisse de ce logiciel/système, mis sur le marché à compter du 15/01/2026,"
                + " dans sa version n° 2.1.0, satisfont aux conditions d'inaltérabilité, de"
                + " sécurisation, de conservation et d'archivage des données en vue du contrôle de"
                + " l'administration fiscale, prévues au 3° bis du I de l'article 286 du code"
                + " général des impôts.",
            "identifiée avec la racine suivante : 2 et que les versions mineures",
            "subdivisions suivantes de cette racine : 2.x.y.",
            "à l'exclusion de toute version majeure",
            "Le périmètre couvert par cette attestation concerne les fonctionnalités suivantes :",
            "Les fonctionnalités suivantes ne sont pas couvertes par cette attestation :",
            "Fait à Brest, le 02/03/2026",
            "Volet 2 : Partie à remplir par l'entreprise qui utilise le logiciel",
            "Je soussigné, Léa Petit, représentant légal de la société Les Belles Pages (SIREN"
                + " 732829320), certifie avoir acquis ou téléchargé le 01/02/2026, auprès de"
                + " Éditions du Phare,",
            "J'atteste utiliser ce logiciel / système de caisse pour enregistrer les règlements de"
                + " mes clients particuliers, conformément à la réglementation fiscale en vigueur,"
                + " depuis le 01/03/2026.",
            "Fait à Lyon, le 02/03/2026",
            "Signature du représentant légal")
        .doesNotContain("{", "null");
    assertThat(text.split("code pénal, art. 441-1", -1)).as("in both parts").hasSize(3);
    assertThat(text).contains("trois ans d'emprisonnement et de 45 000 € d'amende");
    assertThat(house.audited().stream().map(AuditEntry::action)).contains("ATTESTATION_PRINTED");
  }

  @Test
  void whatIsSealedIsCountedAndProven() {
    knows(Optional.of("2.1.0"), Optional.of(MARKETED), false);
    pay(sold.unpaid());
    assertThat(print(USER))
        .contains("1 enregistrements, total perpétuel 350,00", "0 clôtures")
        .contains(house.get(InMemoryTill.class).head().hash());
    InMemoryHandPayments payments = house.get(InMemoryHandPayments.class);
    payments.forget(payments.all().getFirst().id());
    refused(USER, "not-sound");
  }

  @Test
  void aPaymentThatWasWrittenDownBeforeContradictsTheUser() {
    knows(Optional.of("2.1.0"), Optional.of(MARKETED), false);
    pay(sold.unpaid());
    house.pass(Duration.ofDays(5));
    refused(request("Les Belles Pages", "732829320", "2026-03-01", "2026-03-05"), "used-before");
  }

  @Test
  void whatIsNotKnownRefusesIt() {
    for (String version : List.of("2.1.0-SNAPSHOT", "dev", "2")) {
      knows(Optional.of(version), Optional.of(MARKETED), false);
      refused(USER, "version-unknown");
    }
    knows(Optional.empty(), Optional.of(MARKETED), false);
    refused(USER, "version-unknown");
    knows(Optional.of("2.1.0"), Optional.empty(), false);
    refused(USER, "market-unknown");
    knows(Optional.of("2.1.0"), Optional.of(LocalDate.of(2026, 3, 3)), false);
    refused(USER, "market-unknown");
    knows(Optional.of("2.1.0"), Optional.of(MARKETED), false, "Quelque part");
    assertThatThrownBy(() -> print(USER))
        .isInstanceOfSatisfying(
            AttestationRefused.class,
            refusal -> assertThat(refusal.arguments()).containsEntry("missing", "SELLER_ADDRESS"));
  }

  /** Software of one's own needs a certificate. */
  @Test
  void aTraderAttestsNothingToHimself() {
    AttestationRequest self = request("Éditions du Phare", "552100554", "2026-02-01", "2026-03-01");
    knows(Optional.of("2.1.0"), Optional.of(MARKETED), false);
    refused(self, "own-software");
    knows(Optional.of("2.1.0"), Optional.of(MARKETED), true);
    assertThat(print(self)).contains("SIREN 552100554");
  }

  @Test
  void whatTheUserTellsIsChecked() {
    knows(Optional.of("2.1.0"), Optional.of(MARKETED), false);
    assertThat(broken(request("", "732829321", "hier", "2026-03-03")))
        .containsExactlyInAnyOrder("entreprise", "siren", "acquisLe", "utiliseDepuis");
    assertThat(broken(request("A\nB", "732829320", "2026-03-02", "2026-03-01")))
        .containsExactlyInAnyOrder("entreprise", "utiliseDepuis");
  }

  private List<String> broken(AttestationRequest request) {
    try {
      print(request);
    } catch (InvalidInput e) {
      return e.violations().stream().map(Violation::field).toList();
    }
    return List.of();
  }

  private void knows(Optional<String> version, Optional<LocalDate> marketed, boolean isTrade) {
    knows(version, marketed, isTrade, "3 quai de la Douane, 29200 Brest");
  }

  /** In a new house. */
  private void knows(
      Optional<String> version, Optional<LocalDate> marketed, boolean isTrade, String address) {
    sold = new SoldOrders();
    house = sold.house;
    house.with(Seller.class, seller(Optional.of(address)));
    house.with(
        Publishing.class,
        new Publishing(
            Optional.of("Zoé Martin"), new Software("Staka Livres", version, marketed, isTrade)));
    house.get(SealPayments.class).takeOver();
  }

  private static Seller seller(Optional<String> address) {
    return new Seller(
        new SellerIdentity(
            "Éditions du Phare",
            Optional.empty(),
            address,
            Optional.of("55210055400013"),
            Optional.empty(),
            Optional.empty(),
            "phare@example.org"),
        VatTerms.behind(VatRegime.STANDARD));
  }

  private static AttestationRequest request(
      String company, String siren, String acquired, String used) {
    return new AttestationRequest(
        Optional.of(company),
        Optional.of(siren),
        Optional.of("Léa Petit"),
        Optional.of("Lyon"),
        Optional.of(acquired),
        Optional.of(used));
  }

  private void pay(Invoice invoice) {
    house
        .get(ChangeInvoiceStatus.class)
        .change(
            sold.admin(),
            invoice.id(),
            InvoiceStatus.PAID,
            Optional.of(new MoneyReceived(PaymentWay.ESPECES, Optional.empty(), Optional.empty())));
  }

  private String print(AttestationRequest request) {
    byte[] file = house.get(PrintAttestation.class).print(Optional.of(sold.admin()), request);
    return new String(file, StandardCharsets.UTF_8).replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  private void refused(AttestationRequest request, String reason) {
    assertThatThrownBy(() -> print(request))
        .isInstanceOfSatisfying(
            AttestationRefused.class,
            refusal -> assertThat(refusal.code()).isEqualTo("invoicing.attestation-" + reason));
  }
}
