# Sourced: finds a JDK of at least Java 21. The newest wins, except that a JAVA_HOME that is new enough always does.

JDK_LEAST=21

# Prints the feature version of the JDK in folder $1, nothing when it is none.
jdk_version() {
  local line version=""
  [[ -x "$1/bin/java" && -x "$1/bin/javac" ]] || return 0
  if [[ -r "$1/release" ]]; then
    while IFS= read -r line; do
      case "$line" in
        JAVA_VERSION=*) version="${line#JAVA_VERSION=}" ;;
      esac
    done < "$1/release"
  else
    version="$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p' | head -n 1)"
  fi
  version="${version//\"/}"
  version="${version%%[!0-9]*}"
  [[ -n "$version" ]] && echo "$version"
  return 0
}

# Sets JDK_HOME and JDK_VERSION; tells what to do when there is no JDK.
find_jdk() {
  local candidate version on_path folder seen=""
  JDK_HOME="" JDK_VERSION=0
  if [[ -n "${JAVA_HOME:-}" ]]; then
    version="$(jdk_version "$JAVA_HOME")"
    if [[ -n "$version" ]] && (( version >= JDK_LEAST )); then
      JDK_HOME="$JAVA_HOME" JDK_VERSION="$version"
      return 0
    fi
    [[ -n "$version" ]] && seen=" (JAVA_HOME is a JDK $version)"
  fi
  on_path="$(command -v javac || true)"
  if [[ -n "$on_path" ]]; then
    on_path="$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")"
    on_path="$(dirname "$(dirname "$on_path")")"
  fi
  for candidate in "$on_path" /usr/lib/jvm/* /usr/java/* /opt/* /opt/*/jdk* "${HOME:-/}"/.sdkman/candidates/java/* \
    "${HOME:-/}"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [[ -n "$candidate" && -d "$candidate" ]] || continue
    version="$(jdk_version "$candidate")"
    if [[ -n "$version" ]] && (( version >= JDK_LEAST && version > JDK_VERSION )); then
      JDK_HOME="$candidate" JDK_VERSION="$version"
    fi
  done
  if [[ -z "$JDK_HOME" ]]; then
    {
      echo "spoor: no JDK $JDK_LEAST or newer found$seen."
      echo "Install one and try again:"
      echo "  Debian, Ubuntu   sudo apt-get install openjdk-21-jdk-headless"
      echo "  Fedora           sudo dnf install java-21-openjdk-devel"
      echo "  macOS            brew install openjdk"
      echo "  anywhere         https://adoptium.net, then set JAVA_HOME to its folder"
    } >&2
    return 1
  fi
}
