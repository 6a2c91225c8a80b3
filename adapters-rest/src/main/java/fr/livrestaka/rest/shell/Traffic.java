package fr.livrestaka.rest.shell;

import fr.livrestaka.application.shared.port.RequestDrain;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows every connection and every request under way, and ends them in good order: see decision 30.
 */
@Singleton
final class Traffic implements RequestDrain, NettyServerCustomizer {
  private static final Logger LOG = LoggerFactory.getLogger(Traffic.class);

  /** How long the program listens on at least, so that those who watch readiness turn away. */
  private static final Duration ANNOUNCED = Duration.ofSeconds(1);

  /** How long connections may take to end that have nothing to wait for. */
  private static final Duration FAREWELL = Duration.ofSeconds(3);

  private final SenderRules rules;
  private final Set<ListenerWatch> listeners = ConcurrentHashMap.newKeySet();
  private final Set<ConnectionWatch> connections = ConcurrentHashMap.newKeySet();
  private final Object change = new Object();
  private volatile boolean draining;
  private volatile boolean leaving;
  private int underWay;

  Traffic(SenderRules rules) {
    this.rules = rules;
  }

  boolean isDraining() {
    return draining;
  }

  /** Whether nobody listens any more, and connections without a request are to end. */
  boolean isLeaving() {
    return leaving;
  }

  @Override
  public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
    if (role == ChannelRole.LISTENER) {
      ListenerWatch watch = new ListenerWatch();
      listeners.add(watch);
      channel.pipeline().addLast(watch);
      return this;
    }
    return new NettyServerCustomizer() {
      @Override
      public void onStreamPipelineBuilt() {
        ConnectionWatch.put(channel, Traffic.this);
        SenderWatch.put(channel, rules);
      }
    };
  }

  void connected(ConnectionWatch connection) {
    connections.add(connection);
  }

  void disconnected(ConnectionWatch connection) {
    connections.remove(connection);
    tell();
  }

  /**
   * @return whether the request is one that the stop waits for
   */
  boolean requestCame() {
    synchronized (change) {
      if (draining) return false;
      underWay++;
      return true;
    }
  }

  /** A request that the stop waits for has been answered, or its client has gone. */
  void requestEnded() {
    synchronized (change) {
      underWay--;
      change.notifyAll();
    }
  }

  @Override
  public void drain(Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    int waitedFor;
    synchronized (change) {
      draining = true;
      waitedFor = underWay;
    }
    LOG.info("Stopping: {} requests are under way, new ones are refused", waitedFor);
    await(() -> false, Math.min(end, System.nanoTime() + ANNOUNCED.toNanos()));
    await(() -> underWay == 0, end);
    listeners.forEach(ListenerWatch::close);
    leaving = true;
    connections.forEach(ConnectionWatch::endWhenIdle);
    await(connections::isEmpty, Math.min(end, System.nanoTime() + FAREWELL.toNanos()));
    if (!connections.isEmpty()) LOG.warn("{} connections are cut off", connections.size());
  }

  private void tell() {
    synchronized (change) {
      change.notifyAll();
    }
  }

  /** Until the condition holds, or that moment of {@link System#nanoTime()} has come. */
  private void await(BooleanSupplier condition, long end) {
    synchronized (change) {
      long left = end - System.nanoTime();
      while (!condition.getAsBoolean() && left > 0) {
        try {
          change.wait(left / 1_000_000 + 1);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return;
        }
        left = end - System.nanoTime();
      }
    }
  }
}
