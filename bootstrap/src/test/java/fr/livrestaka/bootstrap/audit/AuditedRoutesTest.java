package fr.livrestaka.bootstrap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestProgram;
import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the team does leaves an entry in the audit log: each route by which it changes or sends
 * something names its actions and the tests that see them written, or why there are none.
 */
class AuditedRoutesTest {
  private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final Set<String> TEAM = Set.of("ADMIN", "CORRECTOR");
  private static final Path TESTS = Path.of("src/test/java/fr/livrestaka/bootstrap");

  private static final String ROUTES =
      """
      POST /api/admin/users: USER_CREATED in accounts/AdminUsersHttpTest
      PATCH /api/admin/users/{id}: USER_UPDATED USER_ROLE_CHANGED USER_STATUS_CHANGED in accounts/AdminUsersHttpTest
      PUT /api/admin/users/{id}: USER_UPDATED in accounts/AdminUsersHttpTest
      PATCH /api/admin/users/{id}/toggle-status: USER_STATUS_CHANGED in accounts/AdminUsersHttpTest
      DELETE /api/admin/users/{id}: USER_DELETED in accounts/AdminUsersHttpTest
      POST /api/admin/outbox/{id}/retry: OUTBOX_RETRIED in audit/AdminOutboxHttpTest
      POST /api/admin/rgpd/conservation: RETENTION_COUNTED in privacy/RetentionHttpTest
      POST /api/admin/rgpd/conservation/{type}/approbation: RETENTION_APPROVED in privacy/RetentionHttpTest
      DELETE /api/admin/audit/cleanup: AUDIT_LOGS_CLEANUP in audit/AuditHttpTest
      POST /api/admin/faq: FAQ_CREATED in content/AdminFaqHttpTest
      PUT /api/admin/faq/{id}: FAQ_UPDATED in content/AdminFaqHttpTest
      DELETE /api/admin/faq/{id}: FAQ_DELETED in content/AdminFaqHttpTest
      POST /api/admin/pages: PAGE_CREATED in content/AdminPagesHttpTest
      PATCH /api/admin/pages/{id}: PAGE_UPDATED in content/AdminPagesHttpTest
      PATCH /api/admin/pages/{id}/publish: PAGE_STATUS_CHANGED in content/AdminPagesHttpTest
      PUT /api/admin/pages/{id}/publish: PAGE_STATUS_CHANGED in content/AdminPagesHttpTest
      PATCH /api/admin/pages/{id}/unpublish: PAGE_STATUS_CHANGED in content/AdminPagesHttpTest
      PUT /api/admin/pages/{id}/unpublish: PAGE_STATUS_CHANGED in content/AdminPagesHttpTest
      DELETE /api/admin/pages/{id}: PAGE_DELETED in content/AdminPagesHttpTest
      POST /api/admin/tarifs: TARIFF_CREATED in pricing/AdminTariffsHttpTest
      PUT /api/admin/tarifs/{id}: TARIFF_UPDATED in pricing/AdminTariffsHttpTest
      DELETE /api/admin/tarifs/{id}: TARIFF_DELETED in pricing/AdminTariffsHttpTest
      POST /api/admin/tarifs/preview: nothing, it stores nothing
      POST /api/admin/tarifs/{id}/preview: nothing, it stores nothing
      POST /api/admin/tarifs/sync-stripe: TARIFF_SYNC_REQUESTED in pricing/AdminTariffsHttpTest
      POST /api/admin/tarifs/{id}/sync-stripe: TARIFF_SYNC_REQUESTED in pricing/AdminTariffsHttpTest
      POST /api/admin/files/sweep: FILES_SWEPT in files/SweepHttpTest
      POST /api/admin/factures/{id}/rectificatives: INVOICE_UPDATED in invoicing/CorrectiveInvoicesHttpTest
      POST /api/admin/factures/{id}/avoirs: INVOICE_UPDATED in invoicing/CreditNotesHttpTest
      POST /api/admin/e-reporting: EREPORT_PREPARED in invoicing/EReportingHttpTest
      POST /api/admin/tva/changements: VAT_CHANGE_PLANNED in invoicing/VatTermsHttpTest
      DELETE /api/admin/tva/changements/{du}: VAT_CHANGE_TAKEN_BACK in invoicing/VatTermsHttpTest
      POST /api/admin/e-reporting/{id}/envoi: EREPORT_SENT in invoicing/EReportingHttpTest
      POST /api/admin/caisse/attestation: ATTESTATION_PRINTED in invoicing/AttestationHttpTest
      POST /api/admin/factures/heal: INVOICE_GENERATED in invoicing/UnpaidInvoiceHttpTest
      POST /api/admin/factures/purge: INVOICES_PURGED in invoicing/UnpaidInvoiceHttpTest
      POST /api/admin/factures/{id}/resend: INVOICE_SENT in invoicing/AdminInvoiceWorkHttpTest
      POST /api/admin/factures/{id}/regenerate: INVOICE_REGENERATED in invoicing/AdminInvoiceWorkHttpTest
      PUT /api/admin/factures/{id}: INVOICE_UPDATED INVOICE_CANCELLED in invoicing/AdminInvoiceWorkHttpTest
      DELETE /api/admin/factures/{id}: nothing, it is always refused
      POST /api/admin/commandes/{id}/facture: INVOICE_GENERATED in invoicing/UnpaidInvoiceHttpTest
      POST /api/admin/retractations/{id}/confirmer: WITHDRAWAL_CONFIRMED in withdrawals/WithdrawalHttpTest
      POST /api/admin/commandes/{id}/estimation: COMMAND_STATUS_CHANGED in orders/EstimatesHttpTest
      POST /api/admin/commandes/{id}/consultation: COMMAND_STATUS_CHANGED in orders/EstimatesHttpTest
      PUT /api/admin/commandes/{id}: COMMAND_STATUS_CHANGED in orders/AdminOrdersHttpTest
      DELETE /api/admin/commandes/{id}: COMMAND_DELETED in orders/AdminOrdersHttpTest
      PUT /api/admin/commandes/{id}/correcteur: COMMAND_UPDATED in orders/AssignmentHttpTest
      PATCH /api/admin/commandes/{id}: COMMAND_UPDATED in orders/AdminOrdersHttpTest
      PUT /api/corrections/commandes/{id}/statut: COMMAND_STATUS_CHANGED in orders/AssignmentHttpTest
      POST /api/corrections/commandes/{id}/estimation: COMMAND_STATUS_CHANGED in orders/EstimatesHttpTest
      POST /api/admin/commandes/{id}/remboursements: PAYMENT_REFUNDED in payments/RefundHttpTest
      POST /api/admin/payments/reconcile: PAYMENTS_RECONCILED in payments/RefundHttpTest
      POST /api/admin/payments/reconcile-refunds: PAYMENTS_RECONCILED in payments/RefundHttpTest
      POST /api/admin/payments/purge-unpaid: PENDING_ORDERS_PURGED in payments/FormerOrdersHttpTest
      PUT /api/consultations/requests/{messageId}: CONSULTATION_UPDATED in messaging/ConsultationsHttpTest
      POST /api/messages/admin/conversations/create: nothing, the message itself says who wrote what
      POST /api/admin/messages/admin/conversations/create: nothing, the message itself says who wrote what
      DELETE /api/messages/admin/conversations/{threadId}: nothing, it hides and erases nothing (contract C R4)
      DELETE /api/admin/messages/admin/conversations/{threadId}: nothing, it hides and erases nothing (contract C R4)
      """;

  @Test
  void eachRouteOfTheTeamThatWritesSaysWhatItLeavesInTheLog() {
    Set<String> written = new TreeSet<>();
    TestProgram.shared()
        .bean(Router.class)
        .uriRoutes()
        .filter(route -> WRITING.contains(route.getHttpMethodName()))
        .filter(AuditedRoutesTest::isOfTheTeam)
        .map(route -> route.getHttpMethodName() + " " + path(route))
        .forEach(written::add);
    Set<String> named =
        rows().map(row -> row.substring(0, row.indexOf(": "))).collect(Collectors.toSet());
    assertThat(named).containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void theTestsThatAreNamedSeeTheActions() throws IOException {
    List<String> unseen = new ArrayList<>();
    for (String row : rows().filter(one -> !one.contains(": nothing, ")).toList()) {
      String[] actionsAndTest = row.substring(row.indexOf(": ") + 2).split(" in ");
      String test = Files.readString(TESTS.resolve(actionsAndTest[1] + ".java"));
      for (String action : actionsAndTest[0].split(" ")) {
        if (!test.contains(action)) unseen.add(row);
      }
    }
    assertThat(unseen).isEmpty();
  }

  private static Stream<String> rows() {
    return ROUTES.lines();
  }

  private static boolean isOfTheTeam(UriRouteInfo<?, ?> route) {
    String[] secured = route.getTargetMethod().getAnnotationMetadata().stringValues(Secured.class);
    return !Collections.disjoint(TEAM, List.of(secured));
  }

  private static String path(UriRouteInfo<?, ?> route) {
    return route.getUriMatchTemplate().toPathString();
  }
}
