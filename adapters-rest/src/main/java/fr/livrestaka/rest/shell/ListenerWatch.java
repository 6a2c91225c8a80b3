package fr.livrestaka.rest.shell;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.nio.AbstractNioChannel.NioUnsafe;
import org.jspecify.annotations.Nullable;

/**
 * Closes the socket that connections are taken from just when all that waited have been taken: the
 * operating system resets those that still wait.
 */
final class ListenerWatch extends ChannelInboundHandlerAdapter {
  /** More rounds than that only a flood of connections can fill, and a flood must not keep us. */
  private static final int MOST_ROUNDS = 1_000;

  private volatile @Nullable ChannelHandlerContext context;
  private int taken;

  @Override
  public void handlerAdded(ChannelHandlerContext added) {
    context = added;
  }

  @Override
  public void channelRead(ChannelHandlerContext from, Object connection) {
    taken++;
    from.fireChannelRead(connection);
  }

  void close() {
    ChannelHandlerContext own = context;
    if (own != null) own.executor().execute(() -> takeAllAndClose(own.channel()));
  }

  /** Nothing but a look that found nobody lies between the last taken connection and the end. */
  private void takeAllAndClose(Channel channel) {
    if (channel.unsafe() instanceof NioUnsafe listener) {
      int rounds = 0;
      do {
        taken = 0;
        listener.read();
      } while (taken > 0 && ++rounds < MOST_ROUNDS);
    }
    var _ = channel.close();
  }
}
