// A value beside what it is: codes that count down, facts of keys, one leaf at a time, a way into a
// file; and nothing of it left once it is hidden.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/secrets/views/value_view.h"

#include "client/inspection/local_inspection.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/overheard.h"
#include "tests/support/programs.h"
#include "tests/support/ticking.h"
#include "ui/pages/secrets/views/code_view.h"
#include "ui/pages/secrets/views/key_facts.h"
#include "ui/pages/secrets/views/leaf_view.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/lists/sr_views.h"
#include "ui/widgets/secret/clipboard.h"
#include "ui/widgets/secret/secret_field.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <sys/stat.h>

using namespace strongroom;
using ui::SecretField;
using ui::ValueView;
using State = SecretField::State;

namespace {

constexpr auto seed = "otpauth://totp/Acme:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&digits=8";
constexpr auto document = R"({"db": {"user": "sr-canary-user", "password": "sr-canary-pass"}})";

std::string plain(const SecretBytes& bytes)
{
    return {bytes.reveal().begin(), bytes.reveal().end()};
}

} // namespace

class ValueViewTest : public QObject
{
    Q_OBJECT

private slots:
    void showsPlainTextAlone();
    void showsTheCodeInsteadOfTheSeed();
    void goesOnToTheNextCode();
    void copiesTheCodeByTheRules();
    void hidesTheSeedWithItsCode();
    void showsACertificate();
    void saysThatACertificateEnds();
    void showsAnSshKey();
    void masksEachLeaf();
    void showsOneLeafAtATime();
    void savesAFileForTheOwnerAlone();
    void replacesNoFile();
    void showsBytesInHexadecimal();
    void keepsToWhatPolicyObliges();
    void leavesNothingOnceItIsHidden_data();
    void leavesNothingOnceItIsHidden();

private:
    void show(const char* key, const QByteArray& value,
              domain::ValueFormat format = domain::ValueFormat::Text,
              const ui::Looking& looking = {})
    {
        m_view = std::make_unique<ValueView>(
            &m_inspection, m_clipboard,
            client::RevealedEntry{
                key, format,
                test::secret({value.constData(), static_cast<std::size_t>(value.size())})},
            looking);
        m_view->resize(600, 500);
        m_view->show();
    }
    SecretField* field(const char* id) const { return m_view->findChild<SecretField*>(id); }
    QString everyText() const
    {
        QString all;
        for (const auto* list : m_view->findChildren<QLabel*>())
            all += list->text() + '\n';
        return all;
    }
    QString certificate(int days)
    {
        const auto path = m_folder.filePath("c.pem");
        (void)test::said("openssl", {"req", "-x509", "-nodes", "-newkey", "ed25519", "-subj",
                                     "/CN=pay.example", "-days", QString::number(days), "-addext",
                                     "subjectAltName=DNS:pay.example", "-keyout",
                                     m_folder.filePath("k.pem"), "-out", path});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
    }

    const client::LocalInspection m_inspection;
    ui::Clipboard m_clipboard;
    QTemporaryDir m_folder;
    std::unique_ptr<ValueView> m_view;
};

void ValueViewTest::showsPlainTextAlone()
{
    show("TOKEN", "hunter2");

    m_view->showAtOnce();

    QVERIFY(m_view->findChild<QTabWidget*>() == nullptr);
    QCOMPARE(field("reveal.value.TOKEN")->state(), State::Shown);
}

void ValueViewTest::showsTheCodeInsteadOfTheSeed()
{
    show("LOGIN", seed);

    m_view->showAtOnce();

    auto* code = field("reveal.code.LOGIN");
    QVERIFY(code != nullptr);
    QCOMPARE(code->state(), State::Shown);
    QCOMPARE(code->value().size(), 8U);
    QCOMPARE(field("reveal.next.LOGIN")->state(), State::Masked);
    QCOMPARE(field("reveal.value.LOGIN")->state(), State::Masked);
    QVERIFY(everyText().contains("Acme"));
}

void ValueViewTest::goesOnToTheNextCode()
{
    test::FixedClock clock;
    clock.time = Timestamp(std::chrono::seconds(59));
    ui::CodeView view(m_inspection, clock, "LOGIN", test::secret(seed), {});
    view.show();
    view.current().showValue();
    QCOMPARE(plain(view.current().value()), "94287082"); // RFC 6238, appendix B.
    const auto next = plain(view.next().value());
    QVERIFY(view.findChild<QLabel*>("reveal.code_left.LOGIN")->text().contains('1'));

    clock.time += std::chrono::seconds(1);
    test::tick(view, "code.second");

    QCOMPARE(plain(view.current().value()), next);
    QCOMPARE(view.current().state(), State::Shown);
    QVERIFY(view.findChild<QLabel*>("reveal.code_left.LOGIN")->text().contains("30"));
}

void ValueViewTest::copiesTheCodeByTheRules()
{
    show("LOGIN", seed);

    m_view->findChild<QPushButton*>("secret.copy.LOGIN: code")->click();

    QCOMPARE(QApplication::clipboard()->mimeData()->data("text/plain").toStdString(),
             plain(field("reveal.code.LOGIN")->value()));
    QVERIFY(m_clipboard.holdsSecret());
    m_clipboard.clear();
}

void ValueViewTest::hidesTheSeedWithItsCode()
{
    show("LOGIN", seed);
    m_view->showAtOnce();

    QTest::keyClick(field("reveal.code.LOGIN"), Qt::Key_Escape);

    QCOMPARE(m_view->field().state(), State::Empty);
    QTRY_VERIFY(field("reveal.code.LOGIN") == nullptr);
}

void ValueViewTest::showsACertificate()
{
    const auto pem = certificate(90);
    if (pem.isEmpty())
        QSKIP("openssl is not installed");

    show("tls.crt", pem.toLatin1(), domain::ValueFormat::Pem);
    m_view->showAtOnce();

    QCOMPARE(m_view->field().state(), State::Masked);
    const auto* facts = m_view->findChild<ui::FactList*>();
    QCOMPARE(facts->fact("Subject"), QString("CN=pay.example"));
    QCOMPARE(facts->fact("Issuer"), QString("itself"));
    QCOMPARE(facts->fact("Names"), QString("DNS:pay.example"));
    QVERIFY(everyText().contains("89 more day"));
    QVERIFY(everyText().contains("no private key"));
}

void ValueViewTest::saysThatACertificateEnds()
{
    client::CertificatesView view;
    const auto now = Timestamp(std::chrono::days(20'000));
    view.certificates.resize(3);
    view.certificates[0] = {.from = now - std::chrono::days(9),
                            .until = now - std::chrono::days(2)};
    view.certificates[1] = {.from = now + std::chrono::days(1),
                            .until = now + std::chrono::days(2)};
    view.certificates[2] = {.from = now - std::chrono::days(1),
                            .until = now + std::chrono::days(2)};
    view.privateKey = true;
    const std::unique_ptr<QWidget> widget(ui::certificatesWidget(view, now));

    QString all;
    for (const auto* label : widget->findChildren<QLabel*>())
        all += label->text() + '\n';

    QVERIFY2(all.contains("Expired 2 day"), qPrintable(all));
    QVERIFY(all.contains("Not valid yet") && all.contains("for 2 more day"));
    QVERIFY(all.contains("A private key stands beside it"));
}

void ValueViewTest::showsAnSshKey()
{
    show("id",
         "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIP////////////////////////////////////////// a@b");

    const auto* facts = m_view->findChild<ui::FactList*>();
    QVERIFY(facts != nullptr);
    QCOMPARE(facts->fact("Half"), QString("public key"));
    QCOMPARE(facts->fact("Comment"), QString("a@b"));
    QVERIFY(facts->fact("Fingerprint").startsWith("SHA256:"));
}

void ValueViewTest::masksEachLeaf()
{
    show("conf", document, domain::ValueFormat::Json);

    m_view->showAtOnce();

    QVERIFY(m_view->findChild<ui::SrTreeView*>("reveal.tree.conf") != nullptr);
    for (const auto* one : m_view->findChildren<SecretField*>())
        QVERIFY(one->state() != State::Shown);
    QVERIFY(!test::overheard(*m_view).contains("canary"));
}

void ValueViewTest::showsOneLeafAtATime()
{
    show("conf", document, domain::ValueFormat::Json);
    auto* tree = m_view->findChild<ui::SrTreeView*>("reveal.tree.conf");
    const auto db = tree->model()->index(0, 0);
    tree->setCurrentIndex(tree->model()->index(1, 0, db));
    auto* leaf = field("reveal.leaf.conf");
    QVERIFY(leaf->isVisible());
    QCOMPARE(leaf->state(), State::Masked);

    leaf->showValue();
    QCOMPARE(plain(leaf->value()), "sr-canary-pass");
    tree->setCurrentIndex(tree->model()->index(0, 0, db));

    QCOMPARE(leaf->state(), State::Masked);
    QCOMPARE(plain(leaf->value()), "sr-canary-user");
    tree->setCurrentIndex(db);
    QVERIFY(!leaf->isVisible());
    QCOMPARE(leaf->state(), State::Empty);
}

void ValueViewTest::savesAFileForTheOwnerAlone()
{
    show("conf", document, domain::ValueFormat::Json);
    QSignalSpy told(m_view.get(), &ValueView::told);
    m_view->findChild<QPushButton*>("reveal.save.conf")->click();
    auto* dialog = m_view->findChild<QFileDialog*>();
    QVERIFY(dialog != nullptr);
    m_view->field().wipe(); // Its time may be up while one looks for a place.

    emit dialog->fileSelected(m_folder.filePath("conf.json"));

    QCOMPARE(told.count(), 1);
    QCOMPARE(plain(test::contentOf(m_folder.filePath("conf.json"))), document);
    struct stat status = {};
    QCOMPARE(::stat(m_folder.filePath("conf.json").toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
}

void ValueViewTest::replacesNoFile()
{
    QFile standing(m_folder.filePath("standing"));
    QVERIFY(standing.open(QIODevice::WriteOnly));
    standing.write("before");
    standing.close();
    show("conf", document, domain::ValueFormat::Json);
    QSignalSpy failed(m_view.get(), &ValueView::failed);
    m_view->findChild<QPushButton*>("reveal.save.conf")->click();

    emit m_view->findChild<QFileDialog*>()->fileSelected(standing.fileName());

    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.first().first().toString().contains("exists already"));
    QCOMPARE(plain(test::contentOf(standing.fileName())), "before");
}

void ValueViewTest::showsBytesInHexadecimal()
{
    show("blob", QByteArray("\0\xff\x10", 3), domain::ValueFormat::Binary);
    m_view->showAtOnce();

    auto* bytes = field("reveal.bytes.blob");
    QVERIFY(bytes != nullptr);
    QCOMPARE(bytes->state(), State::Masked);
    QCOMPARE(plain(bytes->value()), "00ff10");
    QVERIFY(everyText().contains("3 bytes"));
}

void ValueViewTest::keepsToWhatPolicyObliges()
{
    show("LOGIN", QByteArray(seed) + "\n\n", domain::ValueFormat::Binary, {7, true, true, "Alice"});
    m_view->showAtOnce();

    auto* code = field("reveal.code.LOGIN");
    QCOMPARE(code->watermark(), QString("Alice"));
    QVERIFY(!m_view->findChild<QPushButton*>("secret.copy.LOGIN: code")->isEnabled());
    QVERIFY(!m_view->findChild<QPushButton*>("secret.more.LOGIN: code")->isVisible());
    QVERIFY(!m_view->findChild<QPushButton*>("reveal.save.LOGIN")->isEnabled());
    QCOMPARE(test::tick(*code, "secret.second", 20), 7);
    QCOMPARE(m_view->field().state(), State::Empty);
}

void ValueViewTest::leavesNothingOnceItIsHidden_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("codes") << QByteArray(seed);
    QTest::newRow("tree") << QByteArray(document);
    QTest::newRow("bytes") << QByteArray("sr-canary\0", 10);
    QTest::newRow("ssh key") << QByteArray(
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIP////////////////////////////////////////// a@b");
}

void ValueViewTest::leavesNothingOnceItIsHidden()
{
    QFETCH(QByteArray, value);
    show("KEY", value);
    m_view->showAtOnce();
    (void)m_view->grab();

    m_view->field().wipe();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    QCOMPARE(m_view->findChildren<SecretField*>().size(), 1);
    QCOMPARE(m_view->field().value().size(), 0U);
    const auto heard = test::overheard(*m_view);
    for (const auto* word : {"canary", "Acme", "a@b", "SHA256:", "db"})
        QVERIFY2(!heard.contains(word), word);
}

QTEST_MAIN(ValueViewTest)
#include "value_view_test.moc"
