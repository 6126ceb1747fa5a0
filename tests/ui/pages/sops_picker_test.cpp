// A sealed file is chosen from by its names; what is not ticked is not imported.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/fake_plane.h"
#include "ui/pages/secrets/import_sheet.h"
#include "ui/pages/secrets/sops_picker.h"
#include "ui/widgets/accessible_names.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace strongroom;

namespace {

/// Says what it is asked for, and that the values named are there.
class FakeSealedFiles : public client::SealedFilesApi
{
public:
    Result<std::vector<exchange::TreeLine>> tree(const std::string& path) const override
    {
        if (!path.ends_with(".sealed.yaml"))
            return Error{ErrorKind::NotFound, "The file is not sealed."};
        return std::vector<exchange::TreeLine>{
            {{"db"}, "map", false},           {{"db", "user"}, "str", true},
            {{"db", "hosts"}, "list", false}, {{"db", "hosts", "0"}, "str", true},
            {{"lone"}, "int", false},         {{"none"}, "null", false}};
    }

    QCoro::Task<Result<exchange::ParsedFile>> open(client::SealedFileChoice choice) const override
    {
        asked.push_back(choice.chosen);
        if (failure)
            co_return *failure;
        std::vector<exchange::NamedValue> values;
        for (const auto& names : {std::vector<std::string>{"db", "user"}, {"lone"}})
            values.push_back({names, SecretBytes::copyOf(std::string_view("canary")), false, 1});
        co_return exchange::secretsOf(exchange::chosenOf(std::move(values), choice.chosen),
                                      choice.name, false);
    }

    mutable std::vector<std::vector<std::vector<std::string>>> asked;
    std::optional<Error> failure;
};

QTreeWidgetItem* itemAt(const QTreeWidget& tree, const QString& name)
{
    const auto found = tree.findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? nullptr : found.first();
}

QString previewOf(const ui::ImportSheet& sheet)
{
    const auto* model = sheet.findChild<QTableView*>("import.preview")->model();
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
    return cells.join(' ');
}

} // namespace

class SopsPickerTest : public QObject
{
    Q_OBJECT

private slots:
    void choosesEverythingAtFirst();
    void choosesBranchesByTheirLeaves();
    void saysOnceThatSomethingChanged();
    void showsWhatTheChosenWouldDo();
    void importsNothingWhenNothingIsChosen();
    void tellsWhyTheFileStaysShut();
    void leavesPlainFilesToTheOtherWay();
    void namesItsControls();
};

void SopsPickerTest::choosesEverythingAtFirst()
{
    ui::SopsPicker picker;

    picker.setTree(*FakeSealedFiles().tree("a.sealed.yaml"));

    QVERIFY(picker.chosen());
    QVERIFY(picker.chosen()->empty());
    QCOMPARE(itemAt(picker, "user")->text(1), QString("encrypted"));
    QCOMPARE(itemAt(picker, "lone")->text(1), QString("in the clear"));
    QCOMPARE(itemAt(picker, "none")->text(1), QString("empty"));
}

void SopsPickerTest::choosesBranchesByTheirLeaves()
{
    using Chosen = std::vector<std::vector<std::string>>;
    ui::SopsPicker picker;
    picker.setTree(*FakeSealedFiles().tree("a.sealed.yaml"));

    itemAt(picker, "user")->setCheckState(0, Qt::Unchecked);
    QCOMPARE(*picker.chosen(), (Chosen{{"db", "hosts"}, {"lone"}, {"none"}}));
    itemAt(picker, "db")->setCheckState(0, Qt::Unchecked);
    QCOMPARE(*picker.chosen(), (Chosen{{"lone"}, {"none"}}));
    itemAt(picker, "lone")->setCheckState(0, Qt::Unchecked);
    itemAt(picker, "none")->setCheckState(0, Qt::Unchecked);
    QVERIFY(!picker.chosen());
    itemAt(picker, "0")->setCheckState(0, Qt::Checked);
    QCOMPARE(*picker.chosen(), (Chosen{{"db", "hosts"}}));
}

void SopsPickerTest::saysOnceThatSomethingChanged()
{
    ui::SopsPicker picker;
    picker.setTree(*FakeSealedFiles().tree("a.sealed.yaml"));
    QSignalSpy changes(&picker, &ui::SopsPicker::choiceChanged);

    itemAt(picker, "db")->setCheckState(0, Qt::Unchecked);
    QVERIFY(changes.wait());
    QTest::qWait(0);

    QCOMPARE(changes.count(), 1);
}

void SopsPickerTest::showsWhatTheChosenWouldDo()
{
    test::FakePlane plane;
    FakeSealedFiles files;
    plane.context.sealedFiles = &files;
    ui::ImportSheet sheet(plane.context, {}, nullptr);
    auto* picker = sheet.findChild<ui::SopsPicker*>("import.tree");

    sheet.choose("stack.sealed.yaml");
    QTRY_VERIFY(previewOf(sheet).contains("lone"));
    itemAt(*picker, "lone")->setCheckState(0, Qt::Unchecked);

    QTRY_COMPARE(files.asked.size(), std::size_t(2));
    QTRY_VERIFY(previewOf(sheet).contains("user"));
    QVERIFY(!previewOf(sheet).contains("lone"));
    QVERIFY(!previewOf(sheet).contains("canary"));
    QVERIFY(sheet.primary()->isEnabled());
    QVERIFY(files.asked.front().empty());
}

void SopsPickerTest::importsNothingWhenNothingIsChosen()
{
    test::FakePlane plane;
    FakeSealedFiles files;
    plane.context.sealedFiles = &files;
    ui::ImportSheet sheet(plane.context, {}, nullptr);
    auto* picker = sheet.findChild<ui::SopsPicker*>("import.tree");
    sheet.choose("stack.sealed.yaml");
    QTRY_VERIFY(sheet.primary()->isEnabled());

    for (const auto* name : {"db", "lone", "none"})
        itemAt(*picker, name)->setCheckState(0, Qt::Unchecked);

    QTRY_VERIFY(!sheet.primary()->isEnabled());
    QCOMPARE(files.asked.size(), std::size_t(1));
}

void SopsPickerTest::tellsWhyTheFileStaysShut()
{
    test::FakePlane plane;
    FakeSealedFiles files;
    files.failure = Error{ErrorKind::Forbidden, "None of your keys opens the file."};
    plane.context.sealedFiles = &files;
    ui::ImportSheet sheet(plane.context, {}, nullptr);

    sheet.choose("stack.sealed.yaml");

    QTRY_COMPARE(files.asked.size(), std::size_t(1));
    QVERIFY(!sheet.primary()->isEnabled());
    const auto labels = sheet.findChildren<QLabel*>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->text().contains("None of your keys opens the file.");
    }));
}

void SopsPickerTest::leavesPlainFilesToTheOtherWay()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("plain.env"));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("TOKEN=canary\n") > 0);
    file.close();
    test::FakePlane plane;
    FakeSealedFiles files;
    plane.context.sealedFiles = &files;
    ui::ImportSheet sheet(plane.context, {}, nullptr);

    sheet.choose(file.fileName());

    QTRY_VERIFY(previewOf(sheet).contains("TOKEN"));
    QVERIFY(files.asked.empty());
    QVERIFY(!sheet.findChild<ui::SopsPicker*>("import.tree")->isVisibleTo(&sheet));
}

void SopsPickerTest::namesItsControls()
{
    test::FakePlane plane;
    FakeSealedFiles files;
    plane.context.sealedFiles = &files;
    ui::ImportSheet sheet(plane.context, {}, nullptr);
    sheet.choose("stack.sealed.yaml");
    sheet.open();

    QCOMPARE(ui::accessibilityFaults(sheet), QStringList());
}

QTEST_MAIN(SopsPickerTest)
#include "sops_picker_test.moc"
