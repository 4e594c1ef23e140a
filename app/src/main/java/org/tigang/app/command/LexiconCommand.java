package org.tigang.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.tigang.app.library.OwnWords;
import org.tigang.app.screen.Screen;
import org.tigang.corpus.language.Lexicon;
import org.tigang.corpus.language.Segmenter;
import org.tigang.corpus.language.Token;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The user's own words.
@Command(name = "lexicon", description = "自定义词典：专库自己的词和简称（省总=省总工会），一行一条存于 lexicon.txt，改后即用")
final class LexiconCommand implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    LibraryOption library = new LibraryOption();

    LexiconCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        throw CommandException.wrongUsage("请给出 list、add、remove 或 check，如 tigang lexicon add 组建率");
    }

    private OwnWords words() {
        return library.folder().ownWords();
    }

    @Command(name = "list", description = "列出自定义的词")
    int list(@Mixin LibraryOption named) {
        named(named).entries().forEach(screen::print);
        return Exit.DONE;
    }

    @Command(name = "add", description = "加入词")
    int add(
            @Parameters(arity = "1..*", paramLabel = "词", description = "要加入的词") List<String> words,
            @Mixin LibraryOption named) {
        words.forEach(LexiconCommand::requireWord);
        List<String> added = named(named).add(words);
        screen.print("加入" + added.size() + "个词，原有" + (words.size() - added.size()) + "个");
        return Exit.DONE;
    }

    @Command(name = "remove", description = "移除词")
    int remove(
            @Parameters(arity = "1..*", paramLabel = "词", description = "要移除的词") List<String> words,
            @Mixin LibraryOption named) {
        List<String> removed = named(named).remove(words);
        words.stream()
                .filter(word -> !removed.contains(word))
                .forEach(word -> screen.tell(word + "：词典里没有这个词，请用 tigang lexicon list 查看"));
        screen.print("移除" + removed.size() + "个词");
        return removed.size() == words.size() ? Exit.DONE : removed.isEmpty() ? Exit.IMPOSSIBLE : Exit.PARTLY;
    }

    @Command(name = "check", description = "看一句话按现有词典怎样切分")
    int check(@Parameters(paramLabel = "文字", description = "要切分的文字") String text, @Mixin LibraryOption named) {
        var segmenter = new Segmenter(Lexicon.ofTheField().with(named(named).lexicon()));
        screen.print(String.join(
                " / ", segmenter.segment(text).stream().map(Token::text).toList()));
        return Exit.DONE;
    }

    private OwnWords named(LibraryOption named) {
        return named.path == null ? words() : named.folder().ownWords();
    }

    private static void requireWord(String word) {
        if (word.isBlank()
                || word.length() > 40
                || word.contains("#")
                || word.chars().anyMatch(Character::isWhitespace)) {
            throw CommandException.wrongUsage("“" + word + "”不能作为词：不能空白，不能含空格或 #，不超过40字");
        }
    }
}
