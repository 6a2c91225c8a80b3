package fr.livrestaka.rest.shell;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import jakarta.inject.Singleton;

/** Encodes the paths of all requests as {@link PathText} says, before they are routed. */
@Singleton
final class RequestPaths implements BeanCreatedEventListener<NettyServerCustomizer.Registry> {
  /** The server's own name for what makes requests of bytes. */
  private static final String CODEC = "http-server-codec";

  @Override
  public NettyServerCustomizer.Registry onCreated(
      BeanCreatedEvent<NettyServerCustomizer.Registry> event) {
    NettyServerCustomizer.Registry registry = event.getBean();
    registry.register(new AnyChannel());
    return registry;
  }

  /** Of all channels; the server asks for one of its own for each, the listening one first. */
  private static class AnyChannel implements NettyServerCustomizer {
    @Override
    public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
      return new OneChannel(channel);
    }
  }

  /** Stands behind the codec of one connection. */
  private static final class OneChannel extends AnyChannel {
    private final Channel channel;

    OneChannel(Channel channel) {
      this.channel = channel;
    }

    @Override
    public void onStreamPipelineBuilt() {
      channel.pipeline().addAfter(CODEC, "path-text", Encoding.INSTANCE);
    }
  }

  /** Keeps nothing of a connection. */
  @Sharable
  private static final class Encoding extends ChannelInboundHandlerAdapter {
    static final Encoding INSTANCE = new Encoding();

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
      if (message instanceof HttpRequest request) request.setUri(PathText.encoded(request.uri()));
      super.channelRead(context, message);
    }
  }
}
