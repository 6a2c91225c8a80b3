package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.application.accounts.erasure.ErasedTraces;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.orders.InMemoryGuestOrders;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Files in no order, guest orders, and saved cards, in memory. */
public final class InMemoryPersonalTraces implements PersonalTraces {
  private final InMemoryFileRecords files;
  private final InMemoryGuestOrders guestOrders;
  private final Map<AccountId, List<String>> cards = new HashMap<>();

  public InMemoryPersonalTraces(InMemoryFileRecords files, InMemoryGuestOrders guestOrders) {
    this.files = files;
    this.guestOrders = guestOrders;
  }

  public void addCard(AccountId owner, String stripePaymentMethodId) {
    cards.computeIfAbsent(owner, anybody -> new ArrayList<>()).add(stripePaymentMethodId);
  }

  @Override
  public ErasedTraces erase(Account before, Account after, boolean byAddress) {
    List<StoredPath> abandoned = new ArrayList<>();
    before.avatar().flatMap(StoredPath::ofUrl).ifPresent(abandoned::add);
    if (before.role() == Role.USER) abandoned.addAll(eraseFiles(before.id()));
    return new ErasedTraces(
        abandoned,
        cards.getOrDefault(before.id(), List.of()),
        eraseGuestOrders(before, byAddress).stream()
            .map(order -> new ErasedTrace(ErasedTrace.Kind.GUEST_ORDER, order.value()))
            .toList());
  }

  private List<StoredPath> eraseFiles(AccountId owner) {
    List<FileRecord> own =
        files.all().stream()
            .filter(file -> file.isUploadedBy(owner) && file.order().isEmpty())
            .toList();
    own.forEach(file -> files.remove(file.id()));
    return own.stream().flatMap(file -> file.path().stream()).toList();
  }

  private List<GuestOrderId> eraseGuestOrders(Account person, boolean byAddress) {
    List<GuestOrderId> own =
        guestOrders.all().stream()
            .filter(
                order ->
                    order.userId().isPresent()
                        ? order.userId().get().equals(person.id())
                        : byAddress && order.email().equalsIgnoreCase(person.email()))
            .map(GuestOrder::id)
            .toList();
    own.forEach(guestOrders::remove);
    return own;
  }
}
