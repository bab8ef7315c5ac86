package bench;

/** A contestant. */
enum Subject {

	ACKNOWLEDGING("Bolt that acknowledges"), CREATING("Bolt with one Lua create"), CLICKS("Switchboard, clicks alone"),
	WHOLE("Switchboard, whole"), MILLION("clicks alone, many stored");

	private final String text;

	Subject(String text) {
		this.text = text;
	}

	@Override
	public String toString() {
		return this.text;
	}

}
