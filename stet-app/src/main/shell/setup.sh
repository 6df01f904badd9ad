# shellcheck shell=bash disable=SC2154 # $home comes from the script that reads this
# Finding a JDK and building Stet; ./stet and ./verify read this file. It needs $home, the checkout's folder.
# Written for the bash 3.2 that macOS ships. Nothing here writes to stdout: that belongs to the data.

readonly JDK_NEEDED=25
readonly EX_UNAVAILABLE=69 # sysexits.h: something this program needs is not there
readonly EX_SOFTWARE=70    # sysexits.h: the program itself is broken, here: it does not build

dist=$home/stet-app/target/dist
jar=$dist/lib/stet-app.jar
built=$dist/built     # its time is the start of the last good build
cache=$dist/stet.aot  # classes as the JVM keeps them, for a faster start
models=$dist/models   # the language model and the dictionary, out of their jars, for a faster start
lock=$home/.stet-build.lock

say() { printf 'stet: %s\n' "$*" >&2; }

give_up() { # CODE SENTENCE
  say "$2"
  exit "$1"
}

# --- the JDK ---------------------------------------------------------------------------------------------------

# True if the folder holds a JDK that is new enough. Reads its "release" file: starting java would cost 40 ms.
is_jdk() { # FOLDER
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local line version
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=*)
        version=${line#*=}
        version=${version#\"}
        version=${version%%[!0-9]*}
        [ "${version:-0}" -ge "$JDK_NEEDED" ]
        return
        ;;
    esac
  done <"$1/release"
  return 1
}

# The file behind a chain of symbolic links.
behind_links() { # FILE
  local file=$1 target
  while [ -L "$file" ]; do
    target=$(readlink "$file")
    case $target in
      /*) file=$target ;;
      *) file=${file%/*}/$target ;;
    esac
  done
  printf '%s\n' "$file"
}

# Sets $jdk to the first JDK that is new enough.
find_jdk() {
  local candidate on_path
  jdk=
  if [ -n "${STET_JAVA_HOME:-}" ]; then
    is_jdk "$STET_JAVA_HOME" ||
      give_up $EX_UNAVAILABLE "STET_JAVA_HOME is $STET_JAVA_HOME, which is no JDK of version $JDK_NEEDED or newer."
    jdk=$STET_JAVA_HOME
    return
  fi
  if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then
    jdk=$JAVA_HOME
    return
  fi
  on_path=$(command -v java 2>/dev/null)
  case $on_path in
    /*)
      candidate=$(behind_links "$on_path")
      candidate=${candidate%/bin/java}
      if is_jdk "$candidate"; then
        jdk=$candidate
        return
      fi
      ;;
  esac
  for candidate in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    "${HOME:-}"/.local/share/mise/installs/java/* "${HOME:-}"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk "$candidate"; then
      jdk=$candidate
      return
    fi
  done
  if [ -x /usr/libexec/java_home ]; then
    candidate=$(/usr/libexec/java_home -v "$JDK_NEEDED+" 2>/dev/null)
    if [ -n "$candidate" ] && is_jdk "$candidate"; then
      jdk=$candidate
      return
    fi
  fi
  # A "java" that is a shim of a version manager: ask it where it lives.
  if [ -n "$on_path" ]; then
    candidate=$("$on_path" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
    if [ -n "$candidate" ] && is_jdk "$candidate"; then
      jdk=$candidate
      return
    fi
  fi
  give_up $EX_UNAVAILABLE "needs a JDK of version $JDK_NEEDED or newer and found none in STET_JAVA_HOME, JAVA_HOME, on the PATH or in the usual folders; install one (Eclipse Temurin $JDK_NEEDED, for example) or set STET_JAVA_HOME to its folder."
}

# Sets $maven, and lets the Maven started from here run on $jdk.
find_maven() {
  maven=$(command -v mvn 2>/dev/null) ||
    give_up $EX_UNAVAILABLE "must be built before it can start, and Maven is missing; install it (3.8.7 or newer) so that 'mvn' is on the PATH."
  export JAVA_HOME=$jdk
  # Maven's own libraries use doors of the JDK that would be remarked on, on every run.
  export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
}

# --- one build at a time ---------------------------------------------------------------------------------------

# The lock is a symbolic link whose target is the holder's process number: made in one step, and it can be read.
take_lock() {
  local holder told=
  until ln -s $$ "$lock" 2>/dev/null; do
    holder=$(readlink "$lock" 2>/dev/null)
    if [ -z "$holder" ]; then
      [ -w "$home" ] && [ ! -e "$lock" ] && mkdir "$lock.try" 2>/dev/null && rmdir "$lock.try" && continue
      give_up $EX_UNAVAILABLE "must be built before it can start, and cannot write in $home; copy the folder to a place of your own and start it there."
    fi
    if ! kill -0 "$holder" 2>/dev/null; then # left behind by a build that was killed
      mv "$lock" "$lock.$$" 2>/dev/null || continue
      if [ "$(readlink "$lock.$$")" = "$holder" ]; then
        rm -f "$lock.$$"
      else # somebody else was faster, and this is the new lock
        mv "$lock.$$" "$lock"
      fi
      continue
    fi
    [ -n "$told" ] || say "another start is building (process $holder); waiting for it ..."
    told=yes
    sleep 1
  done
  trap 'drop_lock' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

drop_lock() {
  [ -n "${building:-}" ] && kill "$building" 2>/dev/null
  [ "$(readlink "$lock" 2>/dev/null)" = $$ ] && rm -f "$lock"
  trap - EXIT HUP INT TERM
}

# --- the build -------------------------------------------------------------------------------------------------

# True if there is no build, or a source is newer than it. A deleted file shows in its folder's time.
is_stale() {
  [ ! -f "$built" ] || [ ! -f "$jar" ] ||
    [ -n "$(find "$home/pom.xml" "$home"/stet-*/pom.xml "$home"/stet-*/src/main -newer "$built" 2>/dev/null)" ]
}

# Marks when a build began; good_build makes the mark count.
begin_build() {
  { mkdir -p "$dist" && : >"$dist/begun"; } 2>/dev/null ||
    give_up $EX_UNAVAILABLE "must be built before it can start, and cannot write in $dist; copy the folder to a place of your own and start it there."
}

good_build() {
  unpack_models
  mv -f "$dist/begun" "$built"
  train
}

# Watches Maven's log and says what a waiting person wants to know: that it lives, what it does, how long so far.
watch_build() { # PROCESS LOG
  local module last='' told=0 fetched
  while kill -0 "$1" 2>/dev/null; do
    sleep 0.3
    module=$(sed -n 's/^\[INFO\] Building \(stet-[a-z]*\) .*\[\(.*\)\]$/\1 (\2)/p' "$2" | tail -n 1)
    if [ "$module" != "$last" ]; then
      say "building $module, ${SECONDS} s"
      last=$module
      told=$SECONDS
    elif [ $((SECONDS - told)) -ge 5 ]; then
      fetched=$(grep -c 'Downloaded from' "$2")
      if [ "$fetched" -gt 0 ]; then
        say "still at it, ${SECONDS} s; files fetched so far: $fetched"
      else
        say "still at it, ${SECONDS} s"
      fi
      told=$SECONDS
    fi
  done
}

# Builds what ./stet starts. The tests and the strict checks are ./verify's business.
build() {
  local log=$dist/build.log status
  find_maven
  begin_build
  if [ -f "$built" ]; then
    say "the sources are newer than the build; building again ..."
  else
    say "first start: building, once; Maven fetches the libraries it does not have yet (about 150 MB) ..."
  fi
  SECONDS=0
  (cd "$home" && exec "$maven" -B -Dstet.quick -Dmaven.test.skip=true -pl stet-app -am package) \
    </dev/null >"$log" 2>&1 &
  building=$!
  watch_build "$building" "$log"
  wait "$building"
  status=$?
  building=
  if [ "$status" -ne 0 ] || [ ! -f "$jar" ]; then
    grep '^\[ERROR\]' "$log" | sed -n '1,12p' >&2
    give_up $EX_SOFTWARE "the build failed (Maven's exit code $status); all it said is in $log"
  fi
  good_build
  say "built in ${SECONDS} s."
}

# --- the start -------------------------------------------------------------------------------------------------

# The serial collector starts fastest and wastes no core; perf data would leave a file in /tmp, and a crash of the JVM
# one in the caller's folder. The JVM's own remarks (a cache that does not fit, for one) would go to stdout. Training and
# later runs share these options, or the cache would not fit.
jvm_options=(
  -XX:+UseSerialGC
  -XX:-UsePerfData
  -Xlog:disable
  "-XX:ErrorFile=$dist/crash-%p.log"
  "-Dstet.models=$models"
  -Dstdout.encoding=UTF-8
  -Dstderr.encoding=UTF-8
  --enable-native-access=ALL-UNNAMED
)

# Takes the models out of their jars (80 MB), so that they are mapped at a start and not inflated. Where that fails,
# they are read from the jars: only time is lost.
unpack_models() {
  "$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -cp "$dist/lib/*" \
    stet.models.Unpacking "$models" </dev/null >/dev/null 2>&1 || rm -rf "$models"
}

# What the training run does: check all cases as one stream. With --jsonl and both compilers the JVM also keeps how often
# what was called, so that long runs are compiled for speed at once; short runs only need the classes.
dossiers() {
  local folder file sources
  for folder in cases/*/; do
    set -- "$folder"article.*
    sources=
    for file in "$folder"source*; do
      [ -f "$file" ] && sources="$sources${sources:+,}\"$file\""
    done
    [ -f "$1" ] && printf '{"id":"%s","article_path":"%s","source_paths":[%s]}\n' "$folder" "$1" "$sources"
  done
}

# Starts Stet once on small cases, so that the JVM can keep its classes in $cache for faster starts. A cache that
# cannot be made, or that does not fit the JVM at hand, only costs the time it would have saved.
train() {
  local new=$cache.new
  rm -f "$cache" "$new"
  (cd "$home" && dossiers | "$jdk/bin/java" "${jvm_options[@]}" "-XX:AOTCacheOutput=$new" -jar "$jar" check --jsonl) \
    >/dev/null 2>&1
  if [ -s "$new" ]; then
    mv -f "$new" "$cache"
  fi
  rm -f "$new"*
}
