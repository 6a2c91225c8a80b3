package fr.livrestaka.rest.shell;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes the socket that connections are taken from just when all that waited have been taken: the
 * operating system resets those that still wait.
 */
final class ListenerWatch extends ChannelInboundHandlerAdapter {
  /** When as many come at once, more may be waiting. */
  private static final int MANY = 16;

  private static final int QUIET_MILLIS = 50;

  private volatile @Nullable ChannelHandlerContext context;
  private boolean closing;
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

  @Override
  public void channelReadComplete(ChannelHandlerContext from) {
    boolean isAll = taken < MANY;
    taken = 0;
    if (closing && isAll) closeNow(from);
    from.fireChannelReadComplete();
  }

  void close() {
    ChannelHandlerContext own = context;
    if (own == null) return;
    own.executor()
        .execute(
            () -> {
              closing = true;
              var _ =
                  own.executor().schedule(() -> closeNow(own), QUIET_MILLIS, TimeUnit.MILLISECONDS);
            });
  }

  private static void closeNow(ChannelHandlerContext own) {
    var _ = own.channel().close();
  }
}
