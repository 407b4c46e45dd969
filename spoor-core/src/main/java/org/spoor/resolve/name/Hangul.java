package org.spoor.resolve.name;

/**
 * Korean syllables by Revised Romanization (Ministry of Culture and Tourism, 2000), unlinked, but
 * with {@code o} and {@code u} for {@code eo} and {@code eu}, as most names are written.
 */
final class Hangul {
  private static final int FIRST = 0xAC00;
  private static final int LAST = 0xD7A3;
  private static final String[] INITIALS =
      "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h".split(",", -1);
  private static final String[] VOWELS =
      "a,ae,ya,yae,o,e,yo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,u,ui,i".split(",", -1);
  private static final String[] FINALS =
      ",k,k,ks,n,nj,nh,t,l,lk,lm,lb,ls,lt,lp,lh,m,p,ps,t,t,ng,t,t,k,t,p,h".split(",", -1);

  private Hangul() {}

  static boolean syllable(char c) {
    return c >= FIRST && c <= LAST;
  }

  static String latin(String syllables) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < syllables.length(); i++) {
      char c = syllables.charAt(i);
      if (syllable(c)) {
        int index = c - FIRST;
        out.append(INITIALS[index / 588])
            .append(VOWELS[index % 588 / 28])
            .append(FINALS[index % 28]);
      }
    }
    return out.toString();
  }
}
