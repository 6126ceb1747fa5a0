// Every kind of error has a sentence that a person can act on, in every language that has a
// catalogue.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/error_text.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace strongroom;

namespace {

std::vector<ErrorKind> allKinds()
{
    std::vector<ErrorKind> kinds;
    for (int i = 0; i <= static_cast<int>(ErrorKind::Internal); ++i)
        kinds.push_back(static_cast<ErrorKind>(i));
    return kinds;
}

/// The German sentence of the catalogue for an English one; empty if it has none.
QString german(const QString& source)
{
    QFile file(QString(STRONGROOM_SOURCE_DIR) + "/translations/strongroom_de.ts");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto catalogue = QString::fromUtf8(file.readAll());
    const QRegularExpression entry("<source>" + QRegularExpression::escape(source.toHtmlEscaped())
                                   + "</source>\\s*<translation>([^<]+)</translation>");
    return entry.match(catalogue).captured(1);
}

/// Puts every text into brackets, as a translator that knows all of them would.
class Brackets : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return qstrcmp(context, "ErrorText") == 0 ? '[' + QString::fromUtf8(source) + ']'
                                                  : QString();
    }
};

} // namespace

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void saysSomethingForEveryKind_data();
    void saysSomethingForEveryKind();
    void neverTellsTheDetail_data() { saysSomethingForEveryKind_data(); }
    void neverTellsTheDetail();
    void translatesWhatIsItsOwn_data() { saysSomethingForEveryKind_data(); }
    void translatesWhatIsItsOwn();
    void knowsEveryKindByName();
};

void ErrorTextTest::saysSomethingForEveryKind_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind : allKinds())
        QTest::newRow(std::string(nameOf(kind)).c_str()) << static_cast<int>(kind);
}

void ErrorTextTest::saysSomethingForEveryKind()
{
    QFETCH(int, kind);

    const auto text = ui::errorText({static_cast<ErrorKind>(kind), "The message of the error."});

    QVERIFY(text.size() > 8);
    QVERIFY2(text.endsWith('.'), qPrintable(text));
}

void ErrorTextTest::neverTellsTheDetail()
{
    QFETCH(int, kind);

    const auto text = ui::errorText({static_cast<ErrorKind>(kind), "Message.", "our own log"});

    QVERIFY(!text.contains("our own log"));
}

void ErrorTextTest::translatesWhatIsItsOwn()
{
    QFETCH(int, kind);
    const Error error{static_cast<ErrorKind>(kind), "The message of the error."};
    const auto english = ui::errorText(error);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);

    const auto translated = ui::errorText(error);
    QCoreApplication::removeTranslator(&brackets);

    if (english == "The message of the error.")
        QCOMPARE(translated, english); // The other end's own words say more than the kind.
    else {
        QCOMPARE(translated, '[' + english + ']');
        QVERIFY2(!german(english).isEmpty(), qPrintable(english));
    }
}

void ErrorTextTest::knowsEveryKindByName()
{
    // A kind that is added to the list must be added here too: the last one is Internal.
    QSet<QString> names;
    for (const auto kind : allKinds()) {
        const std::string name(nameOf(kind));
        QVERIFY(!name.empty());
        QCOMPARE(errorKindOf(name), kind);
        names.insert(QString::fromStdString(name));
    }
    QCOMPARE(names.size(), static_cast<int>(allKinds().size()));
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
