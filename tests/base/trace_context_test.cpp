// traceparent after W3C Trace Context: the cases of its own test suite, and the way back.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "base/codec.h"
#include "base/trace/span.h"

#include <QTest>

using namespace strongroom;

namespace {

struct Kept : SpanSink
{
    void take(Span span) override { spans.push_back(std::move(span)); }
    std::vector<Span> spans;
};

constexpr auto good = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

} // namespace

class TraceContextTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAsTheStandardSays_data();
    void readsAsTheStandardSays();
    void writesWhatItRead();
    void makesIdsThatAreNone();
    void putsSpansUnderEachOther();
    void passesTheTraceOnWhereNothingIsKept();
    void beginsATraceForWhatIsNone();
};

void TraceContextTest::readsAsTheStandardSays_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char* name, const char* text, bool taken) {
        QTest::newRow(name) << QByteArray(text) << taken;
    };
    // Names as in trace-context/test/test.py of the W3C.
    row("sampled", good, true);
    row("not sampled", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00", true);
    row("unknown flags", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-ff", true);
    row("ows_handling", " \t00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01 \t", true);
    row("empty", "", false);
    row("version_0x00 and more", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01.", false);
    row("version_0x00 and fields",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what-the-future-will-be-like",
        false);
    row("version_0xcc", "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", true);
    row("version_0xcc and fields",
        "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what-the-future-will-be-like",
        true);
    row("version_0xcc and no dash",
        "cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01.what-the-future-will-be-like",
        false);
    row("version_0xff", "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false);
    row("version_illegal_characters", ".0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        false);
    row("version_illegal_characters, second",
        "0.-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false);
    row("version_too_long", "000-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false);
    row("version_too_short", "0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", false);
    row("trace_id_all_zero", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", false);
    row("trace_id_illegal_characters", "00-.bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        false);
    row("trace_id_too_long", "00-4bf92f3577b34da6a3ce929d0e0e473600-00f067aa0ba902b7-01", false);
    row("trace_id_too_short", "00-4bf92f3577b34da6a3ce929d0e0e47-00f067aa0ba902b7-01", false);
    row("trace_id upper case", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", false);
    row("parent_id_all_zero", "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", false);
    row("parent_id_illegal_characters", "00-4bf92f3577b34da6a3ce929d0e0e4736-.0f067aa0ba902b7-01",
        false);
    row("parent_id_too_long", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b700-01", false);
    row("parent_id_too_short", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902-01", false);
    row("trace_flags_illegal_characters", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-.0",
        false);
    row("trace_flags_too_long", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-001", false);
    row("trace_flags_too_short", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-1", false);
    row("two in one line",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01,"
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        false);
    row("underscores for dashes", "00_4bf92f3577b34da6a3ce929d0e0e4736_00f067aa0ba902b7_01", false);
}

void TraceContextTest::readsAsTheStandardSays()
{
    QFETCH(QByteArray, text);

    const auto context = parseTraceparent(text.toStdString());

    QTEST(context.has_value(), "taken");
}

void TraceContextTest::writesWhatItRead()
{
    const auto context = parseTraceparent(good);

    QVERIFY(context && context->sampled);
    QCOMPARE(toHex(context->trace), std::string("4bf92f3577b34da6a3ce929d0e0e4736"));
    QCOMPARE(traceparentOf(*context), std::string(good));
}

void TraceContextTest::makesIdsThatAreNone()
{
    for (int i = 0; i < 1000; ++i) {
        auto context = freshTrace();
        context.span = freshSpanId();
        QCOMPARE(parseTraceparent(traceparentOf(context)), context);
    }
    QVERIFY(freshTrace() != freshTrace());
}

void TraceContextTest::putsSpansUnderEachOther()
{
    Kept kept;
    {
        OpenSpan outer(tracingOf(&kept, good), SpanKind::Server);
        OpenSpan inner(outer.inside(), SpanKind::Internal);
        inner.said().operation = "inner";
    }

    QCOMPARE(kept.spans.size(), 2U);
    const auto& [inner, outer] = std::tie(kept.spans[0], kept.spans[1]);
    QCOMPARE(inner.operation, std::string("inner"));
    QVERIFY(inner.parent == outer.context.span);
    QVERIFY(outer.parent == parseTraceparent(good)->span);
    QVERIFY(inner.context.trace == parseTraceparent(good)->trace);
    QVERIFY(inner.took.count() >= 0 && outer.took >= inner.took);
}

void TraceContextTest::passesTheTraceOnWhereNothingIsKept()
{
    const OpenSpan span(tracingOf(nullptr, good), SpanKind::Server);

    QVERIFY(span.inside().sink == nullptr);
    QCOMPARE(traceparentOf(span.inside().parent), std::string(good));
}

void TraceContextTest::beginsATraceForWhatIsNone()
{
    Kept kept;
    {
        const OpenSpan span(tracingOf(&kept, "secret://acme/prod/stripe"), SpanKind::Server);
    }

    QVERIFY(kept.spans.at(0).parent == SpanId{});
    QVERIFY(kept.spans.at(0).context.trace != TraceId{});
}

QTEST_GUILESS_MAIN(TraceContextTest)
#include "trace_context_test.moc"
