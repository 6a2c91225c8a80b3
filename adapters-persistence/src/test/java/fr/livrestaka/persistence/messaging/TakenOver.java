package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.application.messaging.port.Threads;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.InstantSource;

/** The take-over of messages, as one program does it. */
final class TakenOver {
  private TakenOver() {}

  /** Not running. */
  static TakeOverMessages by(ToldRows told) {
    return new TakeOverMessages(
        TestStore.bean(FormerMessages.class),
        TestStore.bean(Threads.class),
        new RowByRow(told),
        TestStore.bean(Transactions.class),
        InstantSource.system());
  }
}
