package org.switchboard.request.lifecycle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Recognizes messages that only say thank you and so need no answer. */
final class Thanks {

	private static final int LONGEST = 120;

	/** The longest known phrase, in words. */
	private static final int LONGEST_PHRASE = 4;

	/** Questions and unhappy faces, as characters and as Slack emoji names. */
	private static final Pattern UNHAPPY = Pattern.compile("[?？¿❓❔❌☹⚠👎💔😒-😖😞-😭😰😱🙁🙄🚨🚫🤬🆘🔥💀]|[:=]'?-?[(/|]"
			+ "|:(?:-1|thumbsdown|x|no_|warn|rotating|sos|fire|skull|broken|cry|sob|rage|angry|disapp|worried|conf(?!etti)|weary"
			+ "|tired|unamused|pensive|\\w*frown|\\w*question|face_with_rolling)");

	private static final Pattern EMOJI = Pattern
		.compile(":[\\w+'-]+:|[\\p{So}\\p{Sk}]|(?<!\\w)[:;=]'?-?[)DPp](?!\\w)|<3");

	private static final String CALLED = "(?!(?:No|Nope|Not|None|Nothing|Never|Still|Again|Unfortunately|Sadly|Broken"
			+ "|Wrong|Late|Nada|Nunca|Todav[ií]a|A[uú]n|Sigue)(?!\\p{L}))\\p{Lu}\\p{Ll}+";

	/** A mention, or a name after a thank-you or a title. */
	private static final Pattern NAME = Pattern.compile("@\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?"
			+ "|(?<!\\p{L})(?:Mr|Mrs|Ms|Mx|Miss|Dr|Sra?)\\.? \\p{Lu}[\\p{L}'’-]+"
			+ "|(?<=(?<!\\p{L})(?i:thanks|thx|you|much|gracias|merci),? )" + CALLED + "(?: " + CALLED
			+ ")?(?=\\s*(?:[.,!]|\\z))");

	private static final Pattern CLAUSES = Pattern.compile("[.,!;:()\\n…–—]|- ");

	/** Each clause has a thank-you and what goes with it, then perhaps what it is for. */
	private static final Pattern SHAPE = Pattern.compile("(?:[TW]*+(?:F[TWR]++)?+ )*+");

	private static final Map<String, Character> KINDS = new HashMap<>();

	static {
		add('F', "for, por");
		add('R', """
				a, an, the, your, this, that, it, us, me, such, quick, fast, prompt, speedy, swift, rapid, timely, quickly,
				promptly, kind, hard, help, helping, helping out, assistance, response, responding, reply, replying, answer,
				answering, support, service, work, effort, efforts, time, attention, patience, kindness, understanding,
				turnaround, update, updates, info, information, heads up, fix, fixing, everything, taking care of,
				handling, sorting, sorting out, getting back to, looking into, coming, coming by, coming out, sending,
				letting, know, again, today, ayuda, la, las, el, lo, su, sus, tu, tus, todo, toda, rapida, pronta,
				respuesta, apoyo, atencion, tiempo, informacion, rapidez""");
		add('W', """
				much, many, a lot, lots, a ton, a bunch, a million, so, very, really, all, everyone, everybody, team,
				folks, guys, y all, friends, my friend, sir, ma am, yes, yep, yeah, yup, oh, hi, hello, hey, and, i, we,
				muchas, muchisimas, mil, muy, si, y, a todos, beaucoup""");
		add('T', """
				thanks, thank you, thank u, thankyou, thanx, thnx, thx, tx, ty, tysm, tyvm, thanks again, thank you again,
				cheers, bless you, appreciated, appreciate it, appreciate you, appreciate that, appreciate your help,
				ok, okay, okey, k, kk, great, perfect, excellent, super, wonderful, awesome, amazing, fantastic, brilliant,
				lovely, nice, cool, sweet, good, good job, great job, good work, great work, nice work, well done, yay,
				wow, hooray, hurray, woohoo, got it, received, noted, understood, will do, sounds good, looks good, works,
				works now, it works, it works now, it s working, it s working now, that worked, it worked, that did it,
				that fixed it, fixed, all good here, all good now, all set, good to go, we re good, i m good, no worries,
				no problem, np, you too, same to you, likewise, you re the best, you are the best, you rock,
				you re awesome, you are awesome, have a good day, have a great day, have a nice day, gracias, listo,
				perfecto, excelente, genial, recibido, entendido, de acuerdo, vale, bien, todo bien, muy amable,
				igualmente, ya funciona, merci, danke, obrigado, obrigada""");
	}

	private Thanks() {
	}

	private static void add(char kind, String phrases) {
		Arrays.stream(phrases.split(",")).forEach((phrase) -> KINDS.put(phrase.strip(), kind));
	}

	// whether a message says thank you and nothing else
	static boolean are(String message, List<String> people) {
		if (message.length() > LONGEST || UNHAPPY.matcher(message).find()) {
			return false;
		}
		Set<String> names = people.stream().flatMap((name) -> words(name).stream()).collect(Collectors.toSet());
		String text = NAME.matcher(EMOJI.matcher(message).replaceAll(",ok,")).replaceAll("");
		String shape = CLAUSES.splitAsStream(text)
			.map((clause) -> shape(words(clause), names) + " ")
			.collect(Collectors.joining());
		return SHAPE.matcher(shape).matches() && shape.contains("T");
	}

	private static List<String> words(String text) {
		return Arrays.stream(Keywords.folded(text).split(" ")).filter((word) -> !word.isEmpty()).toList();
	}

	// a letter for each phrase; a question mark for one that is neither known nor a name
	private static String shape(List<String> words, Set<String> names) {
		StringBuilder shape = new StringBuilder();
		for (int at = 0; at < words.size();) {
			int length = Math.min(LONGEST_PHRASE, words.size() - at);
			while (length > 1 && !KINDS.containsKey(phrase(words, at, length))) {
				length--;
			}
			char other = names.contains(words.get(at)) ? 'W' : '?';
			shape.append(KINDS.getOrDefault(phrase(words, at, length), other));
			at += length;
		}
		return shape.toString();
	}

	private static String phrase(List<String> words, int at, int length) {
		return String.join(" ", words.subList(at, at + length));
	}

}
