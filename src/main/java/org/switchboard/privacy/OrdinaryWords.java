package org.switchboard.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Capitalized words that aren't names. First names that are also words, like April, Art
 * or Will, are left out.
 */
final class OrdinaryWords {

	/** Words that can't be part of a name, so a name ends before them. */
	static final Set<String> GRAMMAR = words("""
			the an and or but nor so yet if when while where who whom whose which what why how that this these
			those there here then than because since until unless although though after before during once as at
			by for from in into of off on onto out over to toward towards under up upon with within without
			about above across against along among around behind below beside besides between beyond despite
			down except inside like near outside past per through throughout via we you he she it they me him
			her us them my our your his its their is am are was were be been being do does did has have had can
			could should would might must not no yes please thank thanks also just only even still again already
			often usually sometimes however therefore overall finally currently recently lately sadly
			unfortunately hopefully first second third last next many most more some any all both each every few
			several other another such same very too much hi hello dear sorry let
			""");

	/** Words that don't make a name by themselves. */
	static final Set<String> COMMON = words("""
			monday tuesday wednesday thursday friday saturday sunday january february march july september
			october november december spring fall winter morning today tomorrow yesterday week month year school
			schools district elementary middle high academy preschool kindergarten grade grades class classroom
			room building bus buses route van plan title section wing level office central department
			departments team teams service services support center board principal principals teacher teachers
			student students child children kid kids parent parents staff human resources information technology
			transportation operations facilities maintenance finance payroll procurement nutrition food special
			education curriculum instruction safety security network help desk superintendent assistant director
			english spanish math science history reading music pe iep ell el sped pta ap gps pd hr id pin ok tv
			pc asap google chromebook chromebooks smartboard zoom slack windows microsoft internet wifi email
			great good excellent amazing awesome best happy super always never everyone everything nobody
			nothing mr mrs ms mx dr miss
			""");

	private OrdinaryWords() {
	}

	// in the form of the words above
	static String plain(String word) {
		return word.replaceFirst("(?:\\.|['’]s)$", "").toLowerCase(Locale.ROOT);
	}

	private static Set<String> words(String text) {
		return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
	}

}
