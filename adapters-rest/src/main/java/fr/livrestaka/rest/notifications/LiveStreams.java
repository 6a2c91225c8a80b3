package fr.livrestaka.rest.notifications;

import fr.livrestaka.application.live.LiveEvent;
import fr.livrestaka.application.live.LiveHub;
import fr.livrestaka.application.live.LiveListener;
import fr.livrestaka.application.live.LiveOutlet;
import fr.livrestaka.application.live.OpenLiveStream;
import fr.livrestaka.application.shared.Caller;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Makes streams that the server writes as fast as the connection takes them; none has a thread. */
@Singleton
final class LiveStreams {
  private final OpenLiveStream openStream;
  private final LiveHub hub;
  private final ExecutorService executor;

  LiveStreams(
      OpenLiveStream openStream,
      LiveHub hub,
      @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.openStream = openStream;
    this.hub = hub;
    this.executor = executor;
  }

  /**
   * @param until when the caller's token ends
   * @param seen the last event that the caller got
   */
  Publisher<Event<?>> open(Caller caller, Instant until, OptionalLong seen) {
    LateOutlet outlet = new LateOutlet();
    LiveListener listener = openStream.open(caller, until, seen, outlet, executor);
    return Flux.create(
        sink -> {
          sink.onDispose(() -> hub.leave(listener));
          sink.onRequest(more -> listener.goOn());
          outlet.leadTo(sink);
          listener.goOn();
        },
        FluxSink.OverflowStrategy.ERROR);
  }

  /** Has no room until the answer begins. */
  private static final class LateOutlet implements LiveOutlet {
    private volatile @Nullable FluxSink<Event<?>> sink;
    private volatile boolean ended;

    void leadTo(FluxSink<Event<?>> begun) {
      sink = begun;
      if (ended) begun.complete();
    }

    @Override
    public boolean hasRoom() {
      FluxSink<Event<?>> begun = sink;
      return begun != null && begun.requestedFromDownstream() > 0 && !begun.isCancelled();
    }

    @Override
    public void send(LiveEvent event) {
      FluxSink<Event<?>> begun = sink;
      if (begun != null) begun.next(LiveWire.of(event));
    }

    @Override
    public void end() {
      ended = true;
      FluxSink<Event<?>> begun = sink;
      if (begun != null) begun.complete();
    }
  }
}
