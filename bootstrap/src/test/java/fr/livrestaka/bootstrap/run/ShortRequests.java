package fr.livrestaka.bootstrap.run;

import fr.livrestaka.bootstrap.run.RawConnection.Head;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Callers that ask for the price list again and again, until nobody takes connections any more.
 *
 * <p>A new connection that reaches the operating system in the very moment in which the socket is
 * closed is reset by it, and no program can answer it: this counts as the end where nobody listens
 * when the caller tries again at once, and where nothing was answered on that connection before.
 */
final class ShortRequests {
  private static final int CALLERS = 6;

  private final int port;
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();
  private final Queue<String> dropped = new ConcurrentLinkedQueue<>();
  private final CountDownLatch working = new CountDownLatch(CALLERS);

  private ShortRequests(int port) {
    this.port = port;
  }

  /** Half of the callers keep their connections, half make a new one for each request. */
  static ShortRequests start(int port) {
    ShortRequests requests = new ShortRequests(port);
    for (int caller = 0; caller < CALLERS; caller++) {
      boolean keeps = caller % 2 == 0;
      Thread.ofVirtual().start(() -> requests.call(keeps));
    }
    return requests;
  }

  private void call(boolean keeps) {
    try {
      while (true) converse(keeps);
    } catch (ConnectException e) {
      // nobody listens any more: the end
    } catch (IOException | RuntimeException e) {
      dropped.add((keeps ? "kept: " : "new: ") + e);
    } finally {
      working.countDown();
    }
  }

  private void converse(boolean keeps) throws IOException {
    int before = 0;
    try (RawConnection connection = new RawConnection(port)) {
      while (ask(connection) && keeps) before++;
    } catch (SocketException e) {
      if (e instanceof ConnectException || before > 0 || isListening()) throw e;
      throw new ConnectException("closed in this moment");
    }
  }

  private boolean isListening() throws IOException {
    try {
      new RawConnection(port).close();
      return true;
    } catch (ConnectException e) {
      return false;
    }
  }

  /** Returns whether the connection goes on. */
  private boolean ask(RawConnection connection) throws IOException {
    Head head = connection.get("/api/tarifs").head();
    connection.text(head);
    if (head.status() == 200) answered.incrementAndGet();
    else if (head.status() == 503) refused.incrementAndGet();
    else dropped.add("status " + head.status());
    return !head.endsConnection();
  }

  int answered() {
    return answered.get();
  }

  int refused() {
    return refused.get();
  }

  /** Waits until the last caller has found nobody, and tells which requests had no answer. */
  List<String> dropped() throws InterruptedException {
    if (!working.await(1, TimeUnit.MINUTES)) dropped.add("still calling");
    return List.copyOf(dropped);
  }
}
