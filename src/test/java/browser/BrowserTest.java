package browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.switchboard.SwitchboardExtension;

/**
 * Marks tests of the page. A parameter of type {@link Tabs} opens the page; one of type
 * {@link org.switchboard.Town} is a fresh workspace to open. Tests fail if anything is
 * wrong with a page, and are skipped without a browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ SwitchboardExtension.class, BrowserExtension.class })
@interface BrowserTest {

}
