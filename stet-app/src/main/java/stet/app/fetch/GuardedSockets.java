package stet.app.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.ssl.SSLSocketFactory;

/**
 * Makes sockets that ask the policy about the very address they connect to. A name that is checked
 * first and resolved again for the connection can answer differently the second time (DNS
 * rebinding); here there is no second time. TLS is laid over the guarded socket, for the host's
 * name.
 */
final class GuardedSockets extends SSLSocketFactory {

  /** The policy forbids the address that a name resolved to. */
  static final class Forbidden extends IOException {
    private static final long serialVersionUID = 1;

    Forbidden(InetAddress address) {
      super(address.getHostAddress());
    }
  }

  private final SSLSocketFactory tls;
  private final AddressPolicy policy;

  GuardedSockets(SSLSocketFactory tls, AddressPolicy policy) {
    this.tls = tls;
    this.policy = policy;
  }

  /** A socket without TLS yet: the JDK connects it, then asks for the layer over it. */
  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
      }

      @Override
      public void connect(SocketAddress endpoint, int timeout) throws IOException {
        InetAddress address = ((InetSocketAddress) endpoint).getAddress();
        if (address != null && !policy.allows(address)) {
          throw new Forbidden(address);
        }
        super.connect(endpoint, timeout);
      }
    };
  }

  @Override
  public Socket createSocket(Socket connected, String host, int port, boolean autoClose)
      throws IOException {
    InetAddress address = connected.getInetAddress();
    if (!policy.allows(address)) {
      throw new Forbidden(address);
    }
    return tls.createSocket(connected, host, port, autoClose);
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    Socket socket = createSocket();
    socket.connect(new InetSocketAddress(host, port));
    return createSocket(socket, host, port, true);
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return createSocket(host.getHostAddress(), port);
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return createSocket(host, port);
  }

  @Override
  public String[] getDefaultCipherSuites() {
    return tls.getDefaultCipherSuites();
  }

  @Override
  public String[] getSupportedCipherSuites() {
    return tls.getSupportedCipherSuites();
  }
}
