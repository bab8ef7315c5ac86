package org.switchboard.request;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.types.RedisClientInfo;

/** Listens to what Redis receives from one client. */
final class RedisMonitor implements AutoCloseable {

	private final StringRedisTemplate client;

	private final String address;

	private final Socket socket;

	private final BufferedReader heard;

	RedisMonitor(StringRedisTemplate client, int port) throws IOException {
		this.client = client;
		this.address = address(client);
		this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
		this.heard = new BufferedReader(new InputStreamReader(this.socket.getInputStream(), StandardCharsets.UTF_8));
		this.socket.setSoTimeout(10_000);
		this.socket.getOutputStream().write("MONITOR\r\n".getBytes(StandardCharsets.UTF_8));
		if (!"+OK".equals(this.heard.readLine())) {
			throw new IllegalStateException("Redis refused MONITOR");
		}
	}

	/**
	 * Returns the names of the commands the client has sent since the last call, in
	 * order. What a script does inside Redis isn't sent.
	 */
	List<String> commands() throws IOException {
		String end = UUID.randomUUID().toString();
		RedisCallback<byte[]> echo = (connection) -> connection.echo(end.getBytes(StandardCharsets.UTF_8));
		this.client.execute(echo);
		List<String> commands = new ArrayList<>();
		for (String line = this.heard.readLine(); !line.contains(end); line = this.heard.readLine()) {
			if (line.contains(" " + this.address + "] ")) {
				commands.add(line.replaceFirst("^[^\"]*\"([^\"]*)\".*$", "$1"));
			}
		}
		return commands;
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

	private static String address(StringRedisTemplate client) {
		String name = "heard-" + UUID.randomUUID();
		RedisCallback<List<RedisClientInfo>> clients = (connection) -> {
			connection.serverCommands().setClientName(name.getBytes(StandardCharsets.UTF_8));
			return connection.serverCommands().getClientList();
		};
		List<RedisClientInfo> known = client.execute(clients);
		return known.stream()
			.filter((info) -> name.equals(info.getName()))
			.map(RedisClientInfo::getAddressPort)
			.findFirst()
			.orElseThrow();
	}

}
