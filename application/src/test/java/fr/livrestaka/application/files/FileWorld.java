package fr.livrestaka.application.files;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.orders.AssignCorrector;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** People who bring files, and orders that files hang on, in a house of their own. */
final class FileWorld {
  static final String PDF = "%PDF-1.7";

  final InMemoryHouse house = new InMemoryHouse();
  final InMemoryFileRecords records = house.get(InMemoryFileRecords.class);

  Caller person(Role role) {
    Account account = house.person(role);
    records.open(new Uploader(account.id(), role));
    return InMemoryHouse.caller(account);
  }

  Order order(Caller client, String title) {
    Order placed = OrderFixtures.order(client.id(), Facts.titled(title));
    house.get(InMemoryOrders.class).add(placed);
    house.get(InMemoryFileSearch.class).open(placed.id(), client.id(), title);
    return placed;
  }

  void inCharge(Order order, Caller corrector) {
    Caller admin = InMemoryHouse.caller(house.person(Role.ADMIN));
    house.get(AssignCorrector.class).assign(admin, order.id(), Optional.of(corrector.id()));
  }

  /** A PDF of eight bytes. */
  static List<Upload> sent(Path spool) throws IOException {
    return sent(spool, PDF);
  }

  static List<Upload> sent(Path spool, String content) throws IOException {
    Path file = Files.writeString(Files.createTempFile(spool, "roman", ".pdf"), content);
    return List.of(
        new Upload("roman.pdf", file, Files.size(file), Optional.empty(), Optional.empty()));
  }
}
