package fr.livrestaka.rest.shell;

import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/**
 * Counts the requests of one connection. While the program stops, the last answer says that the
 * connection ends; then it is closed on our side only and read on for a moment, since closing it
 * with unread bytes would reset it and take the answer away from the client (RFC 9112, 9.6).
 */
final class ConnectionWatch extends ChannelDuplexHandler {
  private static final int IDLE_MILLIS = 250;
  private static final int LINGER_MILLIS = 2_000;

  private final Traffic traffic;
  private final Channel channel;

  /** For each request without its whole answer: whether the stop waits for it. */
  private final Deque<Boolean> unanswered = new ArrayDeque<>();

  /**
   * What was read at once while the program stops: only then it shows which request is the last.
   */
  private final Deque<Object> together = new ArrayDeque<>();

  /** As many of those as have not been answered to the end, be the answer sent or not. */
  private int unwritten;

  private boolean isContinue;
  private boolean lastAnswerBegan;
  private boolean lingering;

  private ConnectionWatch(Traffic traffic, Channel channel) {
    this.traffic = traffic;
    this.channel = channel;
  }

  static void put(Channel channel, Traffic traffic) {
    ConnectionWatch watch = new ConnectionWatch(traffic, channel);
    channel
        .pipeline()
        .addAfter(ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC, "traffic", watch);
    traffic.connected(watch);
    var _ = channel.closeFuture().addListener(closed -> watch.ended());
    if (traffic.isLeaving()) watch.endWhenIdle();
  }

  @Override
  public void channelRead(ChannelHandlerContext from, Object message) {
    boolean isRequest = message instanceof HttpRequest;
    if (lingering || (isRequest && lastAnswerBegan)) {
      lingering = true;
      ReferenceCountUtil.release(message);
      return;
    }
    if (isRequest) {
      unanswered.add(traffic.requestCame());
      unwritten++;
    }
    if (traffic.isDraining()) together.add(message);
    else from.fireChannelRead(message);
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext from) {
    while (!together.isEmpty()) from.fireChannelRead(together.poll());
    from.fireChannelReadComplete();
    if (lingering) from.read();
  }

  @Override
  public void write(ChannelHandlerContext to, Object message, ChannelPromise promise) {
    if (message instanceof HttpResponse response) begin(response);
    boolean isEnd = message instanceof LastHttpContent && !isContinue;
    if (!isEnd) {
      var _ = to.write(message, promise);
      return;
    }
    unwritten--;
    boolean isLast = lastAnswerBegan;
    var _ = to.write(message, promise.unvoid().addListener(written -> answered(to, isLast)));
  }

  private void begin(HttpResponse response) {
    isContinue = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    if (isContinue || !traffic.isDraining() || unwritten > 1) return;
    HttpUtil.setKeepAlive(response, false);
    lastAnswerBegan = true;
  }

  private void answered(ChannelHandlerContext own, boolean isLast) {
    if (Boolean.TRUE.equals(unanswered.poll())) traffic.requestEnded();
    if (isLast) linger(own);
    else if (traffic.isLeaving()) endWhenIdle();
  }

  /** Ends it where no request comes for a moment; a request that comes is answered first. */
  void endWhenIdle() {
    var _ =
        channel
            .eventLoop()
            .schedule(
                () -> {
                  if (unanswered.isEmpty()) linger(channel.pipeline().context(this));
                },
                IDLE_MILLIS,
                TimeUnit.MILLISECONDS);
  }

  @Override
  public void close(ChannelHandlerContext own, ChannelPromise promise) {
    if (!traffic.isDraining() || !channel.isActive()) {
      var _ = own.close(promise);
      return;
    }
    var _ = channel.closeFuture().addListener(closed -> promise.trySuccess());
    linger(own);
  }

  private void linger(ChannelHandlerContext own) {
    lingering = true;
    if (own == null || own.isRemoved() || !(channel instanceof DuplexChannel duplex)) return;
    if (duplex.isOutputShutdown()) return;
    var _ = duplex.shutdownOutput().addListener(done -> own.read());
    var _ = own.executor().schedule(() -> cut(own), LINGER_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void cut(ChannelHandlerContext own) {
    var _ = own.close();
  }

  private void ended() {
    while (!together.isEmpty()) ReferenceCountUtil.release(together.poll());
    while (!unanswered.isEmpty()) {
      if (unanswered.poll()) traffic.requestEnded();
    }
    traffic.disconnected(this);
  }
}
