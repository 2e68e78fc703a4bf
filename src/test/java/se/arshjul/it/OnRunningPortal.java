package se.arshjul.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Marks tests that talk to the one running portal; they may ask for {@code Portal}, and for a browser's {@code Page}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({RunningPortal.class, BrowserPages.class})
public @interface OnRunningPortal {
}
