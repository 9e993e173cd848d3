// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job/jobqueue.h"
#include "ui/views/format/formatdialog.h"
#include "ui/widgets/formatbar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace sightglass;

/// Choosing the format of a log, and making one.
class TestFormatDialog : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_log;

    static QString cell(const FormatDialog &dialog, int row, int column)
    {
        return dialog.previewTable()->model()->index(row, column).data().toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("config"))));
        m_log = m_folder.filePath(QStringLiteral("my.log"));
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("T0 2026-01-02 03:04:05 [net] E! connection refused\nT1 2026-01-02 03:04:06 [disk] I! <b>ready</b>\n");
    }
    void aGuessIsSaid()
    {
        Session session;
        FormatBar bar(session);
        QSignalSpy wanted(&bar, &FormatBar::formatWanted);
        session.open({m_log});
        QTRY_VERIFY(session.isIdle() && bar.isVisibleTo(nullptr));
        QVERIFY(bar.text().contains(QStringLiteral("my.log")));
        bar.offerButton()->click();
        QCOMPARE(wanted.count(), 1);
        bar.dismissButton()->click();
        QVERIFY(!bar.isVisibleTo(nullptr));
    }
    void anotherFormat()
    {
        Session session;
        session.open({m_log});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 1);
        const LogId log = session.logs()[0].id;
        QCOMPARE(session.logs()[0].formatId, QStringLiteral("plain"));
        auto *dialog = new FormatDialog(session, log);
        QPointer<FormatDialog> alive(dialog);
        dialog->show();
        QTRY_COMPARE(dialog->previewTable()->model()->rowCount(), 2);
        QCOMPARE(dialog->formatList()->currentRow(), 0);
        for (int i = 0; i < dialog->formatList()->count(); ++i) {
            if (dialog->formatList()->item(i)->data(Qt::UserRole).toString() == QStringLiteral("syslog"))
                dialog->formatList()->setCurrentRow(i);
        }
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        dialog->acceptButton()->click();
        QTRY_COMPARE(session.logs()[0].formatId, QStringLiteral("syslog"));
        QVERIFY(session.logs()[0].formatChosen && !session.logs()[0].isFormatUncertain());
        QTRY_VERIFY(session.isIdle() && !alive);
        session.setFormat(log, {});
        QTRY_VERIFY(session.isIdle() && session.logs()[0].formatId == QStringLiteral("plain"));
    }
    void ownPattern()
    {
        Session session;
        session.open({m_log});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 1);
        auto *dialog = new FormatDialog(session, session.logs()[0].id);
        dialog->show();
        dialog->tabs()->setCurrentIndex(1);
        QTRY_VERIFY(dialog->linesView()->toPlainText().contains(QStringLiteral("<b>ready</b>")));
        QVERIFY(!dialog->acceptButton()->isEnabled());

        // A fault is told at its place, and nothing can be saved.
        dialog->patternEdit()->setText(QStringLiteral("{thread:token} {time:%Y-%q} x"));
        QTRY_VERIFY(dialog->messageLabel()->text().contains(QStringLiteral("character 16")));
        QVERIFY(!dialog->acceptButton()->isEnabled());

        dialog->patternEdit()->setText(QStringLiteral("{thread:token} {time:%Y-%m-%d %H:%M:%S} [{source}] {level:word}! {message:rest}"));
        QTRY_COMPARE(cell(*dialog, 0, 3), QStringLiteral("connection refused"));
        QCOMPARE(cell(*dialog, 0, 1), QStringLiteral("Error"));
        QCOMPARE(cell(*dialog, 1, 2), QStringLiteral("disk"));
        const auto marks = dialog->linesView()->extraSelections();
        QCOMPARE(marks.size(), qsizetype(10));
        QCOMPARE(marks[2].cursor.selectedText(), QStringLiteral("net"));
        QCOMPARE(marks[4].cursor.selectedText(), QStringLiteral("connection refused"));
        QVERIFY(!dialog->acceptButton()->isEnabled()); // no name yet
        dialog->nameEdit()->setText(QStringLiteral("My app"));
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        dialog->acceptButton()->click();
        QTRY_COMPARE(session.logs()[0].formatId, QStringLiteral("own-my-app"));
        QTRY_VERIFY(session.isIdle());
        QCOMPARE(session.totalCounts().total(), std::uint64_t(2));
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("config/sightglass/formats/own-my-app.json"))));

        // From now on it is found by itself.
        Session next;
        next.open({m_log});
        QTRY_VERIFY(next.isIdle() && next.logs().size() == 1);
        QCOMPARE(next.logs()[0].formatId, QStringLiteral("own-my-app"));
    }
    void aRegularExpression()
    {
        Session session;
        session.open({m_log});
        QTRY_VERIFY(session.isIdle() && session.logs().size() == 1);
        FormatDialog *dialog = new FormatDialog(session, session.logs()[0].id);
        dialog->show();
        dialog->tabs()->setCurrentIndex(1);
        dialog->findChildren<QComboBox *>().at(1)->setCurrentIndex(1);
        dialog->patternEdit()->setText(QStringLiteral("^(?<thread>\\S+) (?<time>\\S+ \\S+) \\[(?<source>\\w+)\\] (?<level>\\w)! (?<message>.*)$"));
        QTRY_COMPARE(cell(*dialog, 1, 3), QStringLiteral("<b>ready</b>"));
        dialog->patternEdit()->setText(QStringLiteral("("));
        QTRY_VERIFY(dialog->messageLabel()->text().contains(QStringLiteral("missing")));
        dialog->close();
    }
};

QTEST_MAIN(TestFormatDialog)
#include "tst_formatdialog.moc"
