package bench;

/**
 * What a JVM has used.
 *
 * @param clickBytes bytes allocated by the threads that answer clicks
 * @param clickNanos their CPU time
 * @param otherBytes bytes allocated by all other threads, except those that measure
 * @param otherNanos their CPU time
 */
record Cost(double clickBytes, double clickNanos, double otherBytes, double otherNanos) {

	static final Cost NONE = new Cost(0, 0, 0, 0);

	static Cost ofThread(String name, long bytes, long nanos) {
		if (name.startsWith("http-nio-")) {
			return new Cost(bytes, nanos, 0, 0);
		}
		boolean measures = name.startsWith("RMI ") || name.startsWith("JMX ");
		return measures ? NONE : new Cost(0, 0, bytes, nanos);
	}

	Cost plus(Cost other) {
		return new Cost(this.clickBytes + other.clickBytes, this.clickNanos + other.clickNanos,
				this.otherBytes + other.otherBytes, this.otherNanos + other.otherNanos);
	}

	Cost since(Cost before) {
		return new Cost(this.clickBytes - before.clickBytes, this.clickNanos - before.clickNanos,
				this.otherBytes - before.otherBytes, this.otherNanos - before.otherNanos);
	}

	Cost per(long gestures) {
		return new Cost(this.clickBytes / gestures, this.clickNanos / gestures, this.otherBytes / gestures,
				this.otherNanos / gestures);
	}

}
