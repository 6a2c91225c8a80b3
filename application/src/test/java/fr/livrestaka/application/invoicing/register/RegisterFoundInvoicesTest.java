package fr.livrestaka.application.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.InMemoryInvoicing;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterFoundInvoicesTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void allThatWasFoundIsEnteredOnceHoweverMuchItIs() {
    sold.paid(48_000);
    for (int i = 0; i < 1_001; i++) sold.adopted("DEMO-" + i, "/uploads/invoices/x.pdf");
    assertThat(faults())
        .hasSize(1_001)
        .extracting(LedgerFault::kind)
        .containsOnly(Kind.NOT_REGISTERED);

    assertThat(run()).isEqualTo(1_001);
    assertThat(faults()).isEmpty();
    RegisterHead head = house.get(InvoiceRegister.class).head();
    assertThat(run()).isZero();
    assertThat(house.get(InvoiceRegister.class).head()).isEqualTo(head);
  }

  @Test
  void whatTurnsUpLaterIsAFault() {
    assertThat(run()).isZero();
    sold.adopted("DEMO-1", "/uploads/invoices/x.pdf");

    assertThat(run()).isZero();
    assertThat(faults()).containsExactly(new LedgerFault(Kind.NOT_REGISTERED, "DEMO-1"));
  }

  @Test
  void aChangeThatOthersMakeAfterwardsShowsAndOursDoesNot() {
    InvoiceView former = sold.adopted("DEMO-1", "/uploads/invoices/x.pdf");
    run();
    house
        .get(ChangeInvoiceStatus.class)
        .change(sold.admin(), former.id(), InvoiceStatus.PAID, Optional.empty());
    assertThat(faults()).isEmpty();

    house.get(InMemoryInvoicing.class).adopt(former);
    assertThat(faults())
        .containsExactly(
            new LedgerFault(
                Kind.NOT_AS_REGISTERED,
                "DEMO-1",
                "paidAt: %s, now nothing; state: PAID, now OPEN".formatted(house.now())));
  }

  private int run() {
    return house.get(RegisterFoundInvoices.class).run();
  }

  private List<LedgerFault> faults() {
    List<LedgerFault> faults = new ArrayList<>();
    house.get(VerifyRegister.class).verify(new HashSet<>(), faults);
    return faults;
  }
}
