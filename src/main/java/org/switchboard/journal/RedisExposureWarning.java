package org.switchboard.journal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;

/** Warns if others on the network could read or change Redis. */
final class RedisExposureWarning {

	private RedisExposureWarning() {
	}

	static Optional<String> warning(DataRedisConnectionDetails details) {
		if (hosts(details).allMatch(RedisExposureWarning::isLoopback)) {
			return Optional.empty();
		}
		if (details.getPassword() == null || details.getPassword().isEmpty()) {
			return Optional.of("Redis is on another machine and has no password: anyone who can reach it can read and "
					+ "change everything. Set requirepass there and spring.data.redis.password here.");
		}
		return (details.getSslBundle() != null) ? Optional.empty()
				: Optional.of("Redis is on another machine, and the connection to it is not encrypted. "
						+ "Set up TLS there and set spring.data.redis.ssl.enabled=true here.");
	}

	private static Stream<String> hosts(DataRedisConnectionDetails details) {
		if (details.getCluster() != null) {
			return details.getCluster().getNodes().stream().map(DataRedisConnectionDetails.Node::host);
		}
		if (details.getSentinel() != null) {
			return details.getSentinel().getNodes().stream().map(DataRedisConnectionDetails.Node::host);
		}
		return Stream.ofNullable(details.getStandalone()).map(DataRedisConnectionDetails.Standalone::getHost);
	}

	private static boolean isLoopback(String host) {
		try {
			return InetAddress.getByName(host).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
