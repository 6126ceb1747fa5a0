// What the console asks for of a key is what docs/keys.md says of its kind.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "models/items/keys/key_kinds.h"

#include "models/items/keys/key_words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace strongroom;

class KeyKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void haveTheFieldsThatAreDocumented_data() { kinds(); }
    void haveTheFieldsThatAreDocumented();
    void haveHelpForEveryField_data() { kinds(); }
    void haveHelpForEveryField();
    void showThePolicyThatIsDocumented_data() { kinds(); }
    void showThePolicyThatIsDocumented();

private:
    static void kinds();
    /// The cells of settings and credentials.
    QString documented(const std::string& name) const;

    QString m_page;
};

void KeyKindsTest::kinds()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < items::keyKinds().size(); ++i)
        QTest::newRow(items::keyKinds()[i].kind.c_str()) << static_cast<int>(i);
}

void KeyKindsTest::initTestCase()
{
    QFile file(QStringLiteral(STRONGROOM_SOURCE_DIR "/docs/keys.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_page = QString::fromUtf8(file.readAll());
    QCOMPARE(items::keyKinds().size(), 6U);
}

QString KeyKindsTest::documented(const std::string& name) const
{
    const auto begin = m_page.indexOf(QStringLiteral("\n| `%1`").arg(name.c_str())) + 1;
    const auto cells = m_page.mid(begin, m_page.indexOf('\n', begin) - begin).split('|');
    return cells.at(2) + cells.at(3);
}

void KeyKindsTest::haveTheFieldsThatAreDocumented()
{
    QFETCH(const int, index);
    const auto& kind = items::keyKinds()[static_cast<std::size_t>(index)];
    const auto cells = documented(kind.kind);

    for (const auto& field : kind.fields)
        QVERIFY2(field.name == items::keyFileField
                     || cells.contains('`' + QString::fromStdString(field.name) + '`'),
                 field.name.c_str());
    // What stands in brackets is what holds where a setting is left out.
    static const QRegularExpression brackets("\\([^)]*\\)");
    static const QRegularExpression name("`([a-z_]+)`");
    for (auto it = name.globalMatch(QString(cells).remove(brackets)); it.hasNext();) {
        const auto wanted = it.next().captured(1).toStdString();
        QVERIFY2(std::ranges::find(kind.fields, wanted, &domain::BackendField::name)
                     != kind.fields.end(),
                 wanted.c_str());
    }
}

void KeyKindsTest::haveHelpForEveryField()
{
    QFETCH(const int, index);
    const auto& kind = items::keyKinds()[static_cast<std::size_t>(index)];
    for (const auto& field : kind.fields) {
        QVERIFY2(!items::keyFieldHelp(field.name).isEmpty(), field.name.c_str());
        QVERIFY2(!items::keyFieldTitle(field.name).contains('_'), field.name.c_str());
    }
    for (const auto& step : items::keyStepsOf(*domain::keyKindOf(kind.kind)))
        QVERIFY2(!items::keyStepAdvice(step).isEmpty(), step.c_str());
}

void KeyKindsTest::showThePolicyThatIsDocumented()
{
    QFETCH(const int, index);
    const auto& kind = items::keyKinds()[static_cast<std::size_t>(index)];
    const auto policy = QString::fromStdString(kind.permissions);

    static const QRegularExpression comma(",$");
    for (const auto& line : policy.split('\n'))
        if (line.startsWith("path ") || line.startsWith("{\"Effect\""))
            QVERIFY2(m_page.contains(QString(line).remove(comma)), qPrintable(line));
    static const QRegularExpression right("(cloudkms\\.[A-Za-z.]+|CKA_[A-Z]+|wrapKey|unwrapKey)");
    for (auto it = right.globalMatch(policy); it.hasNext();) {
        const auto wanted = it.next().captured(1);
        QVERIFY2(m_page.contains(wanted) || wanted == "CKA_EXTRACTABLE", qPrintable(wanted));
    }
}

QTEST_GUILESS_MAIN(KeyKindsTest)
#include "key_kinds_test.moc"
