package org.tigang.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tigang.corpus.model.Span;

class ByteMapTest {
    private static final String WORDS = "青石镇總工會12家，a\r\n：";
    private static final String ASTRAL = "𠮷😀𠀀";

    static Stream<Arguments> seeds() {
        return Stream.of(Encoding.values())
                .flatMap(encoding -> Stream.of(1L, 2L, 3L).map(seed -> Arguments.of(encoding, seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCharacterLeadsToItsOwnBytes(Encoding encoding, long seed) {
        Random random = new Random(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder text = new StringBuilder();
        int[] starts = new int[9000];
        while (text.length() < 7000) {
            String next = next(encoding, random);
            starts[text.length()] = bytes.size();
            starts[text.length() + next.length() - 1] = bytes.size();
            bytes.writeBytes(next.getBytes(encoding.charset()));
            text.append(next);
        }
        ByteMap map = new ByteMap(bytes.toByteArray(), encoding.charset(), 0, bytes.size());
        assertThat(map.text()).isEqualTo(text.toString());
        for (int i = 0; i < text.length(); i += 1 + random.nextInt(13)) {
            Span span = map.bytes(new Span(i, i + 1));
            assertThat(span.from()).isEqualTo(starts[i]);
            assertThat(new String(bytes.toByteArray(), span.from(), span.length(), encoding.charset()))
                    .contains(text.substring(i, i + 1));
        }
        assertThat(map.bytes(new Span(0, text.length()))).isEqualTo(new Span(0, bytes.size()));
        assertThat(map.bytes(new Span(text.length(), text.length()))).isEqualTo(new Span(bytes.size(), bytes.size()));
    }

    private static String next(Encoding encoding, Random random) {
        if (encoding != Encoding.BIG_5 && random.nextInt(10) == 0) {
            int at = 2 * random.nextInt(ASTRAL.length() / 2);
            return ASTRAL.substring(at, at + 2);
        }
        String words = encoding == Encoding.BIG_5 ? WORDS.replace("镇", "鎮") : WORDS;
        return words.substring(random.nextInt(words.length())).substring(0, 1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spansOfDamagedBytesCoverTheFileWithoutGapOrOverlap(Encoding encoding, long seed) {
        byte[] bytes = "青石镇工会 abc 年度總結，完成。".repeat(300).getBytes(encoding.charset());
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        ByteMap map = new ByteMap(bytes, encoding.charset(), 3, bytes.length);
        int end = 3;
        for (int i = 0; i < map.text().length(); i++) {
            Span span = map.bytes(new Span(i, i + 1));
            if (!Character.isLowSurrogate(map.text().charAt(i))) {
                assertThat(span.from()).isEqualTo(end);
                assertThat(span.length()).isPositive();
                end = span.to();
            }
        }
        assertThat(end).isEqualTo(bytes.length);
    }
}
