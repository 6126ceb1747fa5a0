// Events in a file: each once, whatever the file went through.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "providers/sinks/jsonl_sink.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace strongroom;
using providers::EventFormat;
using providers::JsonlSink;

namespace {

const domain::OrganizationId here{"01a222c3-1bbb-7aba-b719-e751ce1eea44"};
const domain::OrganizationId elsewhere{"01a222c3-1bbb-7aba-b719-e751ce1eea45"};

providers::SinkBatch batchOf(const domain::OrganizationId& organization, std::uint64_t first,
                             std::uint64_t count)
{
    providers::SinkBatch batch{organization, first + count, {}};
    for (auto leaf = first; leaf < first + count; ++leaf) {
        domain::ExportedEvent event;
        event.id = domain::EventId::fresh();
        event.organization = organization;
        event.leaf = leaf;
        event.action = "secret.create";
        batch.events.push_back(std::move(event));
    }
    return batch;
}

} // namespace

class JsonlSinkTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath("events.jsonl"); }
    JsonlSink sink(EventFormat format = EventFormat::CloudEvents) const
    {
        return JsonlSink(path().toStdString(), format);
    }
    QList<QByteArray> lines() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return file.readAll().split('\n');
    }
    void append(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        file.write(bytes);
    }

private Q_SLOTS:
    void init() { QFile::remove(path()); }

    void writesWholeLinesOfAPrivateFile()
    {
        auto file = sink();

        QVERIFY(file.deliver(batchOf(here, 0, 3)));

        QCOMPARE(lines().size(), 4);
        QVERIFY(lines().last().isEmpty());
        QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void knowsFromTheLastLineHowFarItIs()
    {
        for (const auto format : {EventFormat::CloudEvents, EventFormat::Ocsf}) {
            init();
            QVERIFY(sink(format).deliver(batchOf(here, 0, 5)));

            QCOMPARE(sink(format).resume(here, 2).value(), 5U);
            QCOMPARE(sink(format).resume(here, 9).value(), 9U);
            QCOMPARE(sink(format).resume(elsewhere, 2).value(), 2U);
        }
    }

    void beginsWithAnEmptyFileWhereWeAre() { QCOMPARE(sink().resume(here, 7).value(), 7U); }

    void cutsATornLineOff()
    {
        QVERIFY(sink().deliver(batchOf(here, 0, 2)));
        append("{\"specversion\":\"1.0\",\"data\":{\"organ");
        auto file = sink();

        QCOMPARE(file.resume(here, 1).value(), 2U);
        QVERIFY(file.deliver(batchOf(here, 2, 1)));

        QCOMPARE(lines().size(), 4);
        for (const auto& line : lines().mid(0, 3))
            QVERIFY(line.startsWith('{') && line.endsWith('}'));
    }

    void cutsATornLineOffThatIsAllThereIs()
    {
        append(QByteArray(200'000, 'x'));

        QCOMPARE(sink().resume(here, 4).value(), 4U);

        QCOMPARE(QFile(path()).size(), 0);
    }

    void findsALastLineThatIsLong()
    {
        QVERIFY(sink().deliver(batchOf(here, 0, 400)));

        QCOMPARE(sink().resume(here, 0).value(), 400U);
    }

    void goesOnInANewFileWhenTheOldOneIsRenamed()
    {
        auto file = sink();
        QVERIFY(file.deliver(batchOf(here, 0, 1)));
        QVERIFY(QFile::rename(path(), path() + ".1"));

        QVERIFY(file.deliver(batchOf(here, 1, 1)));

        QCOMPARE(lines().size(), 2);
        QVERIFY(lines().first().contains("\"leaf\":1"));
        QFile::remove(path() + ".1");
    }

    void refusesWhatItDidNotWrite()
    {
        for (const auto* strange : {"a text", "{}", "{\"data\":{}}",
                                    "{\"data\":{\"organization\":\"x\",\"leaf\":-1}}", "[]"}) {
            init();
            append(QByteArray(strange) + '\n');

            const auto resumed = sink().resume(here, 0);

            QVERIFY(!resumed);
            QCOMPARE(resumed.error().kind, ErrorKind::Corrupted);
            QCOMPARE(lines().first(), QByteArray(strange));
        }
    }

    void followsNoLinkAndSaysWhenThereIsNoRoom()
    {
        QVERIFY(QFile::link("/dev/full", path()));

        QVERIFY(!sink().deliver(batchOf(here, 0, 1)));
        QCOMPARE(
            JsonlSink("/dev/full", EventFormat::Ocsf).deliver(batchOf(here, 0, 1)).error().kind,
            ErrorKind::StorageFull);
    }
};

QTEST_GUILESS_MAIN(JsonlSinkTest)
#include "jsonl_sink_test.moc"
