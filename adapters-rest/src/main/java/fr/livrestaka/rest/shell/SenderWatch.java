package fr.livrestaka.rest.shell;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.QueryStringDecoder;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches what a client sends: bodies that are longer than {@link BodySizes} says, or for which
 * there is no {@link BodyMemory}, and requests that come too slowly are answered at once, and the
 * connection ends.
 */
final class SenderWatch extends ChannelDuplexHandler {
  private static final int LINGER_MILLIS = 2_000;

  private final SenderRules rules;
  private final SenderPace pace;
  private @Nullable ChannelHandlerContext context;

  private String path = "/";
  private long mostBytes;
  private long bodyBytes;
  private long held;
  private boolean inBody;
  private int requests;
  private int answers;
  private boolean cut;

  private SenderWatch(SenderRules rules) {
    this.rules = rules;
    this.pace = new SenderPace(rules.patience());
  }

  /** Puts itself behind what makes requests of bytes, and its scales before. */
  static void put(Channel channel, SenderRules rules) {
    SenderWatch watch = new SenderWatch(rules);
    String codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
    channel.pipeline().addAfter(codec, "sender", watch);
    channel.pipeline().addBefore(codec, "sender-bytes", watch.new Scales());
  }

  /** Weighs what comes, be it part of a request already or not. */
  private final class Scales extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext from, Object message) {
      if (message instanceof ByteBuf bytes && pace.came(bytes.readableBytes())) lookLater(from);
      from.fireChannelRead(message);
    }
  }

  private void lookLater(ChannelHandlerContext any) {
    long millis = pace.slice().toMillis();
    var _ = any.executor().schedule(this::look, millis, TimeUnit.MILLISECONDS);
  }

  private void look() {
    ChannelHandlerContext own = context;
    if (own == null || own.isRemoved() || cut) return;
    switch (pace.look()) {
      case SLOW -> refuse(own, HttpStatus.REQUEST_TIMEOUT);
      case WELL -> lookLater(own);
      case NOTHING -> {}
    }
  }

  @Override
  public void handlerAdded(ChannelHandlerContext added) {
    context = added;
  }

  @Override
  public void channelInactive(ChannelHandlerContext from) {
    release();
    from.fireChannelInactive();
  }

  @Override
  public void channelRead(ChannelHandlerContext from, Object message) {
    if (!cut && message instanceof HttpRequest request) begin(request);
    if (!cut && message instanceof HttpContent content) add(from, content);
    if (cut) ReferenceCountUtil.release(message);
    else from.fireChannelRead(message);
  }

  private void begin(HttpRequest request) {
    requests++;
    inBody = true;
    bodyBytes = 0;
    path = new QueryStringDecoder(request.uri()).path();
    String type = request.headers().get(HttpHeaderNames.CONTENT_TYPE, "");
    mostBytes = BodySizes.mostBytes(path, type.strip());
  }

  private void add(ChannelHandlerContext own, HttpContent content) {
    int bytes = content.content().readableBytes();
    bodyBytes += bytes;
    boolean isKept = mostBytes != BodySizes.OF_FILES && answers < requests;
    if (isKept && bodyBytes > mostBytes) {
      refuse(own, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    } else if (isKept) {
      held += bytes;
      if (!rules.memory().hold(bytes, bodyBytes)) refuse(own, HttpStatus.SERVICE_UNAVAILABLE);
    }
    if (content instanceof LastHttpContent) {
      inBody = false;
      pace.ended();
    }
  }

  @Override
  public void read(ChannelHandlerContext own) {
    pace.asked();
    own.read();
  }

  @Override
  public void channelReadComplete(ChannelHandlerContext from) {
    pace.notAsked();
    from.fireChannelReadComplete();
    if (cut) from.read();
  }

  @Override
  public void write(ChannelHandlerContext to, Object message, ChannelPromise promise) {
    if (cut) {
      ReferenceCountUtil.release(message);
      promise.trySuccess();
      return;
    }
    if (message instanceof HttpResponse response
        && response.status().codeClass() != HttpStatusClass.INFORMATIONAL) {
      answers++;
      release();
    }
    var _ = to.write(message, promise);
  }

  /** Where an earlier request waits for its answer, or this one has one, it just ends. */
  private void refuse(ChannelHandlerContext own, HttpStatus status) {
    cut = true;
    release();
    if (requests - answers == (inBody ? 1 : 0)) {
      var _ = own.writeAndFlush(rules.answer(status, path)).addListener(sent -> linger(own));
    } else {
      end(own);
    }
  }

  /** Closing with unread bytes would reset the connection and take the answer away. */
  private static void linger(ChannelHandlerContext own) {
    if (own.channel() instanceof DuplexChannel duplex) {
      var _ = duplex.shutdownOutput().addListener(done -> own.read());
    }
    var _ = own.executor().schedule(() -> end(own), LINGER_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void end(ChannelHandlerContext own) {
    var _ = own.close();
  }

  private void release() {
    rules.memory().release(held);
    held = 0;
  }
}
