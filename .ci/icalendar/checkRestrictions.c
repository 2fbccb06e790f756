/* Asks libical whether files keep to the syntax and to the restrictions of iTIP: paths in, one line out for each.
 * "ok", or what libical noted in X-LIC-ERROR, separated by " | ". */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *whole(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = malloc((size_t)size + 1);
  size_t got = text ? fread(text, 1, (size_t)size, file) : 0;
  fclose(file);
  if (text) text[got] = '\0';
  return text;
}

static int noted(icalcomponent *component, int before) {
  icalproperty *property = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY);
  for (; property; property = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
    printf("%s%s", before ? " | " : "", icalproperty_get_xlicerror(property));
    before = 1;
  }
  icalcomponent *part = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT);
  for (; part; part = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) before = noted(part, before);
  return before;
}

int main(int count, char **paths) {
  icalerror_set_errors_are_fatal(0);
  for (int at = 1; at < count; at++) {
    char *text = whole(paths[at]);
    icalcomponent *calendar = text ? icalparser_parse_string(text) : NULL;
    if (!calendar) {
      puts("not parsed");
    } else {
      int kept = icalrestriction_check(calendar);
      int said = noted(calendar, 0);
      puts(said ? "" : kept ? "ok" : "restrictions not met");
      icalcomponent_free(calendar);
    }
    free(text);
  }
  return 0;
}
