# Sourced after jdk.sh: builds the program and its AOT cache. Needs JDK_HOME and JDK_VERSION.

# Whether the build in project folder $1 is there and newer than all sources. Folders count too: a
# deleted file makes its folder newer.
build_is_fresh() {
  local jar="$1/spoor-app/target/spoor-app.jar"
  [[ -s "$jar" && -d "$1/spoor-app/target/lib" ]] || return 1
  [[ -z "$(find "$1"/pom.xml "$1"/spoor-{core,io,app}/pom.xml "$1"/spoor-{core,io,app}/src/main "$1"/spoor-web/{pom.xml,package-lock.json,index.html,src,public} -newer "$jar" -print -quit 2>/dev/null)" ]]
}

# Tells what to do when there is no Maven.
need_maven() {
  if ! command -v mvn >/dev/null; then
    {
      echo "spoor: Maven is needed to build, and there is no mvn on the PATH."
      echo "Install it and try again:"
      echo "  Debian, Ubuntu   sudo apt-get install maven"
      echo "  Fedora           sudo dnf install maven"
      echo "  macOS            brew install maven"
    } >&2
    return 1
  fi
}

# Lays the database's native library beside the jar; where it is not there, every run unpacks its own.
unpack_native() {
  local target="$1/spoor-app/target" platform folder
  rm -rf "$target/native"
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) platform=Linux/x86_64 ;;
    Linux-aarch64) platform=Linux/aarch64 ;;
    Darwin-x86_64) platform=Mac/x86_64 ;;
    Darwin-arm64) platform=Mac/aarch64 ;;
    *) return 0 ;;
  esac
  compgen -G '/lib/ld-musl-*' > /dev/null && return 0
  folder="$target/native.making"
  rm -rf "$folder"
  mkdir -p "$folder" && cd "$folder" || return 0
  "$JDK_HOME/bin/jar" xf "$target"/lib/sqlite-jdbc-*.jar "org/sqlite/native/$platform" 2> /dev/null || true
  [[ -d "org/sqlite/native/$platform" ]] && mv "org/sqlite/native/$platform" "$target/native"
  cd "$1" && rm -rf "$folder"
  return 0
}

# Builds without tests, one build at a time.
build_program() {
  local home="$1" log="$1/target/build.log" status=0
  need_maven || return 1
  mkdir -p "$home/target"
  (
    if command -v flock >/dev/null; then
      flock 9
      # Another run may have built it while this one waited.
      build_is_fresh "$home" && exit 0
    fi
    echo "spoor: building (first run or changed sources; log in $log) …" >&2
    rm -rf "$home/spoor-app/target/lib"
    cd "$home" || exit 1
    # The workbench's pages need Node.js; everything else works without them.
    pages=()
    if ! command -v npm > /dev/null; then
      echo "spoor: no npm on the PATH: building without the pages of 'spoor serve' (install nodejs and npm for them)" >&2
      pages=(-DskipWeb)
    fi
    JAVA_HOME="$JDK_HOME" mvn -q -B -DskipTests "${pages[@]}" -pl spoor-app -am package < /dev/null > "$log" 2>&1 || exit 1
    unpack_native "$home"
    touch "$home/spoor-app/target/spoor-app.jar"
  ) 9> "$home/target/build.lock" || status=1
  if (( status != 0 )); then
    {
      echo "spoor: the build failed:"
      grep -E '^\[?.*ERROR' "$log" | head -n 12 | sed 's/^/  /'
      echo "The whole log is in $log. Without network, Maven needs the libraries in ~/.m2: build once online."
    } >&2
  fi
  return "$status"
}

# Whether the AOT cache is of this build in this folder: one that was moved with its folder is refused
# by the JVM, which then says so at every start.
aot_cache_is_fresh() {
  local home="$1" jar="$2" cache="$3"
  [[ -s "$cache" && "$cache" -nt "$jar" && "$(cat "$cache.of" 2>/dev/null)" == "$home" ]]
}

# Makes the AOT cache in the background: it halves the start of later runs and is never needed.
make_aot_cache() {
  local home="$1" jar="$2" cache="$3" busy="$3.making"
  # A mark older than ten minutes was left by a run that was killed.
  [[ -z "$(find "$busy" -maxdepth 0 -mmin -10 2>/dev/null)" ]] || return 0
  rm -rf "$busy"
  mkdir "$busy" 2>/dev/null || return 0
  (
    trap '' HUP INT
    "$JDK_HOME/bin/java" -XX:AOTCacheOutput="$busy/cache.aot" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
      -Dorg.sqlite.lib.path="$home/spoor-app/target/native" -jar "$jar" \
      warm-up "$home/tools/warm-up.jsonl" "$home/examples/reports" "$busy/report.html" || true
    [[ -s "$busy/cache.aot" ]] && echo "$home" > "$cache.of" && mv -f "$busy/cache.aot" "$cache" || true
    rm -rf "$busy"
  ) < /dev/null > /dev/null 2>&1 &
  disown
}
