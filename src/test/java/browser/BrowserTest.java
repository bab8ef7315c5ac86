package browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

import org.switchboard.SwitchboardExtension;

/**
 * Tests of the page. A parameter of type {@link Tabs} opens it, one of type
 * {@link org.switchboard.Town} is a fresh workspace to open. They fail where anything is
 * wrong with a page, and are skipped where there is no browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({ BrowserExtension.class, SwitchboardExtension.class })
@interface BrowserTest {

}
